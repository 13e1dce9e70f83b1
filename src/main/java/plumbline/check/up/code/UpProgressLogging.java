package plumbline.check.up.code;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.DataOperation;
import plumbline.operation.ObjectName;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags long migrations that do not tell how far they are.
public final class UpProgressLogging implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-progress-logging",
                            Section.UP_FUNCTION,
                            Severity.LOW,
                            "Long migrations report progress")
                    .fixedBy("Log one line for each step or batch: what, how many, how long")
                    .notApplicableWithout(
                            "a migration with more than 20 steps or a loop over rows");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    private static final int MANY = 20;
    private static final Pattern LOG =
            Pattern.compile(
                    "(?i)\\bconsole\\s*\\.\\s*\\w+\\s*\\(|\\b\\w*log(?:ger)?\\s*(?:\\.\\s*\\w+\\s*)?\\(|System\\.out|fmt\\.Print");
    private static final Pattern NOTICE =
            Pattern.compile("(?i)\\braise\\s+(?:notice|info|log|warning)\\b");

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        boolean looped = migration.up().stream().anyMatch(UpProgressLogging::isLoop);
        Optional<ScriptText> script = ScriptText.of(migration);
        boolean many =
                script.isPresent()
                        && migration.up().stream().filter(StepSubject::runs).count() > MANY;
        if (!looped && !many) {
            return List.of();
        }
        Optional<SourceSpan> log = script.flatMap(each -> each.places(LOG).stream().findFirst());
        boolean notice =
                migration.up().stream().anyMatch(each -> NOTICE.matcher(each.step().sql()).find());
        if (log.isPresent() || notice) {
            return List.of(pass("it says how far it is").at(log.orElseGet(migration::place)));
        }
        boolean onlyNew = !looped && migration.up().stream().allMatch(UpProgressLogging::isQuick);
        return onlyNew
                ? List.of()
                : List.of(
                        partial(
                                "%s and does not say how far it is",
                                looped
                                        ? "it works through rows in a loop"
                                        : "it takes " + migration.up().size() + " steps"));
    }

    private static boolean isLoop(StepSubject step) {
        boolean rows =
                step.operation() instanceof DataOperation.Update
                        || step.operation() instanceof DataOperation.Delete;
        return rows && step.step().circumstances().repeated() && step.runs();
    }

    /// Whether it works on nothing that can hold many rows yet.
    private static boolean isQuick(StepSubject step) {
        ObjectName table = step.operation().table();
        return table == null || step.standing(table).isNew();
    }
}
