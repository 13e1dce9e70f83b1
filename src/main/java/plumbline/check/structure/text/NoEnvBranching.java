package plumbline.check.structure.text;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.DataOperation;
import plumbline.operation.SessionOperation;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Flags operations that only some environments get.
public final class NoEnvBranching implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "no-env-branching",
                            Section.FILE_STRUCTURE,
                            Severity.MEDIUM,
                            "No environment-specific branches or values")
                    .fixedBy("make the schema the same everywhere; move differences to seeds")
                    .passedWithout("a branch on the environment");

    private static final Pattern READ =
            Pattern.compile(
                    "\\b(?:process\\.env|import\\.meta\\.env|Deno\\.env)\\b[.\\w\\[\\]'\"]*"
                            + "|\\bSystem\\.getenv\\b|\\bNODE_ENV\\b");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)"
                            + READ.pattern()
                            + "|\\bcurrent_database\\s*\\(|\\binet_server_addr\\s*\\("
                            + "|\\bos\\.hostname\\s*\\(|\\bis_?(?:prod|production|dev|development"
                            + "|staging)\\b|\\bfeature_?flags?\\b|\\bisFeatureEnabled\\b"
                            + "|\\b(?:app_?env|environment)\\b\\s*(?:[!=]|in\\b)");
    private static final Pattern CONTEXT =
            Pattern.compile(
                    "(?i)context=.*\\b(?:prod|production|dev|development|test|staging|local|qa"
                            + "|uat|demo)\\b.*");

    /// What holds no code that could ask.
    private static final Pattern DATA = Pattern.compile("\\.(sql|xml|ya?ml|json)$");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        String context = context(migration);
        for (Way way : Way.values()) {
            for (StepSubject step : migration.steps(way)) {
                judge(step, context, verdicts);
            }
        }
        if (verdicts.isEmpty()) {
            migration
                    .findDocument()
                    .flatMap(each -> reading(migration, each))
                    .ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private static String context(MigrationSubject migration) {
        return migration.migration().traits().stream()
                .filter(each -> CONTEXT.matcher(each).matches())
                .findFirst()
                .orElse("");
    }

    private static void judge(StepSubject step, String context, List<Verdict> verdicts) {
        boolean rows =
                step.operation() instanceof DataOperation
                        || step.operation() instanceof SessionOperation;
        String asked = asked(step.step().circumstances().condition());
        if (!asked.isEmpty()) {
            verdicts.add(
                    (rows
                                    ? partial("%s decides about rows: %s", asked, kind(step))
                                    : fail("%s hangs on %s", kind(step), asked))
                            .at(step.span()));
        } else if (!context.isEmpty() && !rows) {
            verdicts.add(
                    fail("%s runs only where the %s", kind(step), context.replace("=", " is "))
                            .at(step.span()));
        }
    }

    private static String kind(StepSubject step) {
        Object table = step.operation().table();
        return step.operation().kind() + (table == null ? "" : " on " + table);
    }

    private static String asked(@Nullable String condition) {
        Matcher found = ASKED.matcher(condition == null ? "" : condition);
        return found.find() ? found.group().strip() : "";
    }

    /// A value of the environment that no condition shows.
    private static Optional<Verdict> reading(MigrationSubject migration, SourceDocument document) {
        if (DATA.matcher(document.file()).find()) {
            return Optional.empty();
        }
        Matcher found = READ.matcher(migration.set().code(document).withoutComments());
        return found.find()
                ? Optional.of(
                        partial("a value depends on the environment: %s", found.group())
                                .at(document.span(found.start(), found.end())))
                : Optional.empty();
    }
}
