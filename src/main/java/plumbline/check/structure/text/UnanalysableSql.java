package plumbline.check.structure.text;

import static plumbline.check.Verdict.partial;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.DataOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Understanding;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Lists what exists only when the migration runs, so that nobody can judge it from its text.
public final class UnanalysableSql implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "unanalysable-sql",
                            Section.FILE_STRUCTURE,
                            Severity.MEDIUM,
                            "Dynamic SQL / DO block / host code defeats analysis")
                    .fixedBy("write the SQL out, or confirm by hand what it does")
                    .passedWithout("a statement that only the running program knows");

    private static final int SHOWN = 60;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Way way : Way.values()) {
            List<NotUnderstood> missed = migration.half(way).notUnderstood();
            for (NotUnderstood each : missed) {
                String reason = reason(each);
                if (!reason.isEmpty()) {
                    String text = shown(each);
                    verdicts.add(
                            (text.isEmpty() ? partial(reason) : partial("%s: %s", reason, text))
                                    .at(each.span()));
                }
            }
            for (StepSubject step : migration.steps(way)) {
                if (isOpen(step) && missed.stream().noneMatch(m -> meet(m.span(), step.span()))) {
                    verdicts.add(open(step).at(step.span()));
                }
            }
        }
        return verdicts;
    }

    /// Why a place says too little; nothing where it is only wrong, or of another database.
    private static String reason(NotUnderstood missed) {
        return switch (missed.obstacle()) {
            case BROKEN_SYNTAX, UNKNOWN_SQL, PART_OF_SQL, OTHER_DATABASE -> "";
            case FILE_NOT_READ -> "the file could not be read";
            case DYNAMIC_SQL -> "SQL that only the running program knows";
            case UNKNOWN_CALL -> "a call that is not known";
            case APPLICATION_CODE -> "code of the application works on the database";
            case MISSING_MODULE -> "a module that is not in the folder";
            case UNKNOWN_VALUE -> "a value that only the running program knows";
            case UNKNOWN_CHANGE -> "a change that is not known";
            case LIMIT -> "a limit of reading was reached";
        };
    }

    /// Values may come from anywhere; what is made or changed may not.
    private static boolean isOpen(StepSubject step) {
        boolean body = step.step().circumstances().enclosure() == Enclosure.ROUTINE_BODY;
        boolean rows = step.operation() instanceof DataOperation;
        return step.step().dynamic() && !body && !rows && (isUnnamed(step) || !isWhole(step));
    }

    private static boolean isWhole(StepSubject step) {
        return step.step().understanding() == Understanding.FULL;
    }

    private static boolean isUnnamed(StepSubject step) {
        ObjectName table = step.operation().table();
        String name = step.operation().name();
        return (table != null && table.dynamic()) || (name != null && name.contains("${"));
    }

    private static Verdict open(StepSubject step) {
        boolean block = step.step().circumstances().enclosure() == Enclosure.DO_BLOCK;
        return partial(
                block
                        ? "%s in a DO block is put together when it runs"
                        : "a part of %s is only known to the running program",
                step.operation().kind());
    }

    private static boolean meet(SourceSpan one, SourceSpan other) {
        return one.file().equals(other.file())
                && one.start() < other.end()
                && other.start() < one.end();
    }

    private static String shown(NotUnderstood missed) {
        String text = missed.text().isBlank() ? missed.detail() : missed.text();
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
