package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags a column that is dropped while code may still name it.
public final class DropColumn implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "drop-column",
                            Section.DATA_SAFETY,
                            Severity.HIGH,
                            "DROP COLUMN of an existing column")
                    .fixedBy(
                            "Remove the column from the code, deploy that everywhere, then drop it"
                                    + " with the next release")
                    .passedWithout("a DROP COLUMN in a way up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final String OPTIONAL =
            "%s is dropped after an earlier migration made it optional";
    private static final Pattern PHASES =
            Pattern.compile(
                    "(?i)\\b(two[- ]phase|(phase|step|release) (2|two)|no longer"
                            + " (used|read|written|referenced)|unused since|not used (since|any"
                            + " ?more)|nobody (reads|uses|writes)|stopped"
                            + " (reading|writing|using)|approved|approval)\\b");

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof ColumnOperation.DropColumn drop
                ? List.of(judge(step, drop))
                : List.of();
    }

    private static Verdict judge(StepSubject step, ColumnOperation.DropColumn drop) {
        String called = drop.table() + "." + drop.column();
        Standing standing = ColumnHistory.standing(step, drop.table(), drop.column());
        if (standing.isNew()) {
            return pass("%s is made by the same migration", called).given(standing, called);
        }
        if (drop.ifExists() && ColumnHistory.isKnownToLack(step, drop.table(), drop.column())) {
            return pass("%s has no column %s by then", drop.table(), drop.column());
        }
        return findPreparation(step, drop, called)
                .orElseGet(
                        () ->
                                fail(
                                        "dropping %s loses its values, and code that still names it"
                                                + " fails",
                                        called))
                .given(standing, drop.table().toString());
    }

    private static Optional<Verdict> findPreparation(
            StepSubject step, ColumnOperation.DropColumn drop, String called) {
        if (!step.profile().hasProductionData()) {
            return Optional.of(partial("%s is dropped; the profile says no values matter", called));
        }
        return Farewell.findCopy(step, drop.table(), drop.column())
                .map(each -> after("%s is dropped after its values were copied", called, each))
                .or(() -> findRelease(step, drop).map(each -> after(OPTIONAL, called, each)))
                .or(() -> Farewell.findWord(step, PHASES).map(each -> unused(called, each)));
    }

    private static Verdict after(String format, String called, StepSubject before) {
        return partial(format, called).with(Evidence.code(before.span(), "that is done here"));
    }

    private static Verdict unused(String called, SourceSpan comment) {
        return partial("%s is dropped, and a comment says that nothing uses it", called)
                .with(Evidence.code(comment, "the comment"));
    }

    /// An earlier migration that no longer requires a value.
    private static Optional<StepSubject> findRelease(
            StepSubject step, ColumnOperation.DropColumn drop) {
        return Farewell.earlier(step).stream()
                .filter(each -> each.migration() != step.migration())
                .filter(each -> frees(each.operation(), drop.table(), drop.column()))
                .findFirst();
    }

    private static boolean frees(Operation operation, ObjectName table, String column) {
        return operation instanceof DropNotNull freed
                && freed.table().name().equals(table.name())
                && freed.column().equals(column);
    }
}
