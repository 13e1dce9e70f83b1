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
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.CreateTrigger;

import java.util.List;
import java.util.Optional;

/// Flags a column that gets another name while code uses the old one.
public final class RenameColumn implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rename-column",
                            Section.DATA_SAFETY,
                            Severity.HIGH,
                            "RENAME COLUMN in use")
                    .fixedBy(
                            "Add the new column, write both, fill it, switch the readers, then drop"
                                    + " the old one")
                    .passedWithout("a column that is renamed in a way up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof ColumnOperation.RenameColumn rename
                ? List.of(judge(step, rename))
                : List.of();
    }

    private static Verdict judge(StepSubject step, ColumnOperation.RenameColumn rename) {
        String called = rename.table() + "." + rename.column();
        Standing table = step.standing(rename.table());
        if (table.isNew()) {
            return pass("%s is made by the same migration", rename.table())
                    .given(table, rename.table().toString());
        }
        Standing column = ColumnHistory.standing(step, rename.table(), rename.column());
        if (column.isNew()) {
            return partial("%s is added and renamed by the same migration", called)
                    .given(column, called);
        }
        return findShim(step, rename)
                .map(each -> shimmed(called, rename.newName(), each))
                .orElseGet(
                        () ->
                                fail(
                                        "old and new code cannot both run once %s is called %s",
                                        called, rename.newName()))
                .given(table, rename.table().toString());
    }

    private static Verdict shimmed(String called, String newName, StepSubject shim) {
        return partial("%s is renamed to %s, and something keeps the old name", called, newName)
                .with(Evidence.code(shim.span(), "what keeps it"));
    }

    private static Optional<StepSubject> findShim(
            StepSubject step, ColumnOperation.RenameColumn rename) {
        return step.migration().up().stream()
                .filter(each -> each.runs() && keeps(each.operation(), rename))
                .findFirst();
    }

    private static boolean keeps(Operation operation, ColumnOperation.RenameColumn rename) {
        return switch (operation) {
            case AddColumn added ->
                    added.table().equals(rename.table()) && added.column().equals(rename.column());
            case ColumnOperation.RenameColumn other ->
                    other.table().equals(rename.table()) && other.newName().equals(rename.column());
            case CreateTrigger trigger -> trigger.table().equals(rename.table());
            default -> false;
        };
    }
}
