package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.schema.object.UserType;

import java.util.List;
import java.util.Locale;

/// Flags a column that old rows must have and cannot have.
public final class AddNotNullNoDefault implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-not-null-no-default",
                            Section.DATA_SAFETY,
                            Severity.HIGH,
                            "ADD COLUMN NOT NULL without DEFAULT")
                    .fixedBy("Add the column nullable, fill it, then require it")
                    .notApplicableWithout("a column that is added or a table that is made");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case AddColumn added -> List.of(judge(step, added));
            case CreateTable table
                    when table.columns().stream().anyMatch(AddNotNullNoDefault::isRequired) ->
                    List.of(pass("%s is made here and holds no rows yet", table.table()));
            default -> List.of();
        };
    }

    private static Verdict judge(StepSubject step, AddColumn added) {
        String called = added.table() + "." + added.column();
        ColumnDefinition column = added.definition();
        if (!isRequired(column)) {
            return pass("%s can be NULL", called);
        }
        if (fillsItself(column)) {
            return pass("%s has a value for old rows", called);
        }
        Standing standing = step.standing(added.table());
        if (standing.isNew()) {
            return pass("%s is made by the same migration", added.table())
                    .given(standing, added.table().toString());
        }
        if (isEmptied(step, added.table())) {
            return pass("%s is emptied before %s is added", added.table(), added.column());
        }
        return lacking(step, called, column).given(standing, added.table().toString());
    }

    private static Verdict lacking(StepSubject step, String called, ColumnDefinition column) {
        if (!step.profile().hasProductionData()) {
            return partial(
                    "%s is NOT NULL without a default; the profile says there are no rows", called);
        }
        Verdict verdict =
                fail(
                        "adding %s as NOT NULL without a default fails as soon as one row exists",
                        called);
        // a domain can have a default of its own
        boolean own =
                step.lookup()
                        .findType(ObjectName.of(column.type().name()))
                        .filter(UserType.Domain.class::isInstance)
                        .isPresent();
        return own ? verdict.likely() : verdict;
    }

    private static boolean isRequired(ColumnDefinition column) {
        return column.notNull()
                || column.constraints().stream()
                        .anyMatch(ConstraintDefinition.PrimaryKey.class::isInstance);
    }

    private static boolean fillsItself(ColumnDefinition column) {
        String value = column.defaultValue();
        boolean given = value != null && !value.strip().toUpperCase(Locale.ROOT).startsWith("NULL");
        return given
                || column.generated() != null
                || column.identity() != Identity.NONE
                || column.type().name().contains("serial");
    }

    private static boolean isEmptied(StepSubject step, ObjectName table) {
        return step.migration().up().stream()
                .limit(step.position())
                .filter(each -> each.runs() && !each.step().circumstances().isConditional())
                .anyMatch(each -> empties(each.operation(), table));
    }

    private static boolean empties(Operation operation, ObjectName table) {
        return switch (operation) {
            case TruncateTable truncate -> truncate.table().equals(table);
            case Delete delete ->
                    delete.table().equals(table) && delete.where() == null && !delete.limited();
            default -> false;
        };
    }
}
