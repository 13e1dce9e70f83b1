package plumbline.check.structure.text;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.RoutineOperation;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Flags SQL that the grammar of PostgreSQL does not take.
public final class SqlParses implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "sql-parses",
                            Section.FILE_STRUCTURE,
                            Severity.HIGH,
                            "All embedded SQL parses")
                    .fixedBy("correct the SQL, or set the PostgreSQL version that is deployed")
                    .notApplicableWithout("SQL");

    /// What a runner or a driver fills in: `:name`, `$name`, `${name}`, `{{name}}`, `%s`, `?`.
    private static final Pattern FILLED =
            Pattern.compile(
                    "\\$\\{|\\$[A-Za-z]\\w*(?!\\w*\\$)|(?<![:\\w]):[A-Za-z_]|\\{\\{|%s|\\?");

    /// Kinds of statements that the grammars here read only in part.
    private static final Pattern RARE =
            Pattern.compile(
                    "(?i)\\s*(?:merge\\b|import\\s+foreign|security\\s+label"
                            + "|(?:create|alter|drop)\\s+(?:or\\s+replace\\s+)?(?:foreign|server"
                            + "|user\\s+mapping|publication|subscription|operator|collation"
                            + "|text\\s+search|conversion|statistics|access\\s+method|cast"
                            + "|transform|property\\s+graph|language|tablespace|system)\\b)");

    /// The type of a column, which PostgreSQL takes for parameters and the grammars here do not.
    private static final Pattern BORROWED = Pattern.compile("(?i)%(?:row)?type\\b");

    private static final int SHOWN = 60;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Way way : Way.values()) {
            List<Step> steps = migration.half(way).steps();
            for (NotUnderstood each : migration.half(way).notUnderstood()) {
                if (isAboutSyntax(each.obstacle())) {
                    verdicts.add(judge(each, steps).at(each.span()).with(coverage(migration)));
                }
            }
        }
        for (StepSubject step : migration.up()) {
            Syntax.refusal(step)
                    .filter(_ -> verdicts.stream().noneMatch(each -> isAt(each, step)))
                    .map(each -> each.at(step.span()))
                    .ifPresent(verdicts::add);
        }
        boolean any = !migration.half(Way.UP).steps().isEmpty();
        return verdicts.isEmpty() && any
                ? List.of(pass("everything in it that is SQL was parsed"))
                : verdicts;
    }

    private static boolean isAt(Verdict verdict, StepSubject step) {
        SourceSpan place = verdict.place();
        return place != null && place.line() == step.span().line();
    }

    private static boolean isAboutSyntax(Obstacle obstacle) {
        return switch (obstacle) {
            case BROKEN_SYNTAX, UNKNOWN_SQL, PART_OF_SQL -> true;
            case FILE_NOT_READ,
                    DYNAMIC_SQL,
                    UNKNOWN_CALL,
                    APPLICATION_CODE,
                    MISSING_MODULE,
                    UNKNOWN_VALUE,
                    UNKNOWN_CHANGE,
                    OTHER_DATABASE,
                    LIMIT ->
                    false;
        };
    }

    private static Verdict judge(NotUnderstood missed, List<Step> steps) {
        String text = shown(missed.text());
        if (missed.obstacle() == Obstacle.BROKEN_SYNTAX) {
            return missed.detail().length() == 1 || missed.detail().equals("/*")
                    ? fail("the syntax is broken at an unmatched %s: %s", missed.detail(), text)
                    : fail("the syntax is broken: %s", text);
        }
        if (FILLED.matcher(missed.text()).find()) {
            return partial("only a part was parsed, as something else fills it in: %s", text)
                    .likely();
        }
        if (isInRoutine(missed, steps)) {
            return partial("a statement in the body of a routine was not parsed: %s", text)
                    .likely();
        }
        if (missed.text().stripLeading().startsWith("\\")) {
            return partial("only psql knows this command: %s", text).likely();
        }
        if (RARE.matcher(missed.text()).lookingAt() || BORROWED.matcher(missed.text()).find()) {
            return partial("a statement was not parsed: %s", text).hint();
        }
        return fail("PostgreSQL has no such syntax: %s", text).likely();
    }

    private static boolean isInRoutine(NotUnderstood missed, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.operation() instanceof RoutineOperation.CreateRoutine)
                .map(Step::span)
                .anyMatch(
                        span ->
                                span.file().equals(missed.span().file())
                                        && span.start() < missed.span().start()
                                        && span.end() >= missed.span().end());
    }

    private static Evidence coverage(MigrationSubject migration) {
        long missed = 0;
        long all = 0;
        for (Way way : Way.values()) {
            missed +=
                    migration.half(way).notUnderstood().stream()
                            .filter(each -> isAboutSyntax(each.obstacle()))
                            .count();
            all += migration.half(way).steps().size();
        }
        long whole = Math.max(all, missed);
        return Evidence.fact(
                "%d of %d operations of the file were parsed (%d %%)"
                        .formatted(whole - missed, whole, 100 * (whole - missed) / whole));
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
