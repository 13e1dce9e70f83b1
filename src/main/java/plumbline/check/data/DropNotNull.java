package plumbline.check.data;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;

import java.util.List;

/// Flags a column that need not have a value any more.
public final class DropNotNull implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("drop-not-null", Section.DATA_SAFETY, Severity.LOW, "DROP NOT NULL")
                    .fixedBy(
                            "Look at the readers of the column first, and say in the migration what"
                                    + " NULL means")
                    .passedWithout("a DROP NOT NULL in a way up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case ColumnOperation.DropNotNull freed ->
                    List.of(judge(step, freed.table(), freed.column()));
            case ChangeColumn change when frees(step, change) ->
                    List.of(judge(step, change.table(), change.column()));
            default -> List.of();
        };
    }

    /// A builder says all of a column again; what it leaves out is taken away.
    private static boolean frees(StepSubject step, ChangeColumn change) {
        return !change.definition().notNull()
                && ColumnHistory.find(step, change.table(), change.column())
                        .map(Column::notNull)
                        .orElse(false);
    }

    private static Verdict judge(StepSubject step, ObjectName table, String column) {
        Standing standing = ColumnHistory.standing(step, table, column);
        if (standing.isNew()) {
            return pass("%s.%s is made by the same migration", table, column)
                    .given(standing, table.toString());
        }
        boolean optional =
                !step.findTable(table).map(Table::assumed).orElse(true)
                        && ColumnHistory.find(step, table, column)
                                .map(each -> !each.notNull())
                                .orElse(false);
        return optional
                ? pass("%s.%s can be NULL already", table, column)
                : partial("readers of %s.%s may meet NULL from here on", table, column)
                        .given(standing, table.toString());
    }
}
