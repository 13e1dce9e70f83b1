package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Flags a dropped column that takes keys or indexes of its table with it.
public final class DropColumnSilentConstraints implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "drop-column-silent-constraints",
                            Section.DATA_SAFETY,
                            Severity.HIGH,
                            "Dropped column takes PK/UNIQUE/FK/index with it")
                    .fixedBy("First give the remaining columns the key or index that they need")
                    .passedWithout("a DROP COLUMN in a way up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (!(step.operation() instanceof DropColumn drop) || step.standing(drop.table()).isNew()) {
            return List.of();
        }
        return ColumnHistory.find(step, drop.table(), drop.column())
                .map(column -> List.of(judge(step, drop, column)))
                .orElse(List.of());
    }

    private static Verdict judge(StepSubject step, DropColumn drop, Column column) {
        List<String> guarantees = new ArrayList<>();
        List<String> others = new ArrayList<>();
        step.before()
                .usersOf(column.id(), TableConstraint.class)
                .filter(each -> each.table() == column.table())
                .forEach(each -> sort(step, each, column.id(), guarantees, others));
        step.before()
                .usersOf(column.id(), Index.class)
                .filter(each -> each.table() == column.table() && each.constraint() == 0)
                .forEach(each -> sort(step, each, column.id(), guarantees, others));
        return verdict(step, drop, guarantees, others);
    }

    private static Verdict verdict(
            StepSubject step, DropColumn drop, List<String> guarantees, List<String> others) {
        String format = "dropping %s.%s silently drops %s";
        if (!guarantees.isEmpty()) {
            return fail(format, drop.table(), drop.column(), String.join(", ", guarantees));
        }
        if (!others.isEmpty()) {
            return partial(format, drop.table(), drop.column(), String.join(", ", others));
        }
        Verdict none = pass("no key or index of %s holds %s", drop.table(), drop.column());
        boolean assumed = step.findTable(drop.table()).map(Table::assumed).orElse(true);
        return assumed ? none.hint() : none;
    }

    private static void sort(
            StepSubject step,
            TableConstraint constraint,
            int column,
            List<String> guarantees,
            List<String> others) {
        switch (constraint) {
            case PrimaryKey key -> {
                if (!hasPrimaryKey(step.migration().after(), key.table())) {
                    guarantees.add("the primary key " + key.name());
                }
            }
            case Unique unique -> {
                if (unique.columns().size() > 1
                        && !isKept(step, unique.table(), unique.columns(), column)) {
                    guarantees.add("the constraint UNIQUE " + unique.name());
                }
            }
            case ForeignKey key -> others.add("the foreign key " + key.name());
            case TableConstraint.Exclusion exclusion ->
                    others.add("the constraint EXCLUDE " + exclusion.name());
            case TableConstraint.Check _ -> {}
        }
    }

    private static void sort(
            StepSubject step,
            Index index,
            int column,
            List<String> guarantees,
            List<String> others) {
        List<Integer> columns = index.definition().columns();
        if (!index.definition().unique() || columns.size() < 2) {
            others.add("the index " + index.name());
        } else if (!isKept(step, index.table(), columns, column)) {
            guarantees.add("the unique index " + index.name());
        }
    }

    private static boolean hasPrimaryKey(SchemaState state, int table) {
        return state.usersOf(table, PrimaryKey.class).anyMatch(each -> each.table() == table);
    }

    /// The column that has the name of the dropped one when the migration is done.
    private static Stream<Integer> addAgain(StepSubject step, int table, int dropped) {
        Lookup after = new Lookup(step.migration().after());
        return step.before().find(dropped, Column.class).stream()
                .flatMap(each -> after.findColumn(table, each.name()).stream())
                .map(Column::id);
    }

    /// Whether the other columns are unique when the migration is done.
    private static boolean isKept(StepSubject step, int table, List<Integer> columns, int dropped) {
        Set<Integer> rest = new HashSet<>(columns);
        rest.remove(dropped);
        addAgain(step, table, dropped).forEach(rest::add);
        return step.migration()
                .after()
                .usersOf(table, Index.class)
                .filter(each -> each.table() == table && each.definition().unique())
                .anyMatch(
                        each ->
                                rest.containsAll(each.definition().columns())
                                        && !each.definition().columns().isEmpty());
    }
}
