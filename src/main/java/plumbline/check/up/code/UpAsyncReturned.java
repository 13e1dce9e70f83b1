package plumbline.check.up.code;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Flags calls on the database for which nobody waits.
public final class UpAsyncReturned implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-async-returned",
                            Section.UP_FUNCTION,
                            Severity.HIGH,
                            "Every schema call is awaited/returned")
                    .fixedBy("Await each call, and return or await every promise")
                    .notApplicableWithout("a migration in JavaScript or TypeScript");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    private static final String FLOATING =
            "nobody waits for this call: the migration may be recorded before or without it";
    private static final String CHAINED =
            "calls are awaited here and chained by .then there, where one forgotten return is"
                    + " hard to see";
    private static final Pattern CHAIN = Pattern.compile("\\.\\s*then\\s*\\(");
    private static final Pattern AWAIT = Pattern.compile("\\bawait\\b");

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return ScriptText.of(migration)
                .filter(
                        script ->
                                !script.up().file().endsWith(".java")
                                        && !script.up().file().endsWith(".go"))
                .map(script -> judge(migration, script))
                .orElse(List.of());
    }

    private static List<Verdict> judge(MigrationSubject migration, ScriptText script) {
        Map<Integer, SourceSpan> floating = floating(migration, script);
        if (!floating.isEmpty()) {
            return floating.values().stream().map(each -> fail(FLOATING).at(each)).toList();
        }
        List<SourceSpan> chains = script.places(CHAIN);
        return List.of(
                chains.isEmpty() || script.places(AWAIT).isEmpty()
                        ? pass("every call is awaited or returned").at(script.up())
                        : partial(CHAINED).at(chains.getFirst()));
    }

    /// The calls that nobody waits for, by their lines.
    private static Map<Integer, SourceSpan> floating(
            MigrationSubject migration, ScriptText script) {
        Map<Integer, SourceSpan> floating = new TreeMap<>();
        migration.migration().up().defects().stream()
                .filter(each -> each.kind() == Defect.Kind.UNAWAITED_CALL)
                .forEach(each -> floating.put(each.span().line(), each.span()));
        FloatingCalls.of(script).forEach(each -> floating.putIfAbsent(each.line(), each));
        return floating;
    }
}
