package plumbline.check.locking.column;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.DataType;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.lock.Cost;
import plumbline.schema.object.Column;
import plumbline.schema.replay.Types;
import plumbline.schema.rows.TypeChange;
import plumbline.schema.rows.TypeChanges;
import plumbline.schema.state.Naming;

import java.util.Optional;

/// A column that gets another type: from which, unless that is not known, to which, what that means
/// for its values, and what it costs.
record Retyping(
        WorkedTable worked,
        String column,
        @Nullable TypeUse from,
        DataType to,
        TypeChange change,
        Cost cost) {

    /// The change of type that a step makes; builders name the type again where it stays.
    static Optional<Retyping> find(StepSubject step) {
        return switch (step.operation()) {
            case AlterColumnType alter -> Optional.of(of(step, alter));
            case ChangeColumn change ->
                    Optional.of(of(step, plain(change))).filter(Retyping::differs);
            default -> Optional.empty();
        };
    }

    private static AlterColumnType plain(ChangeColumn change) {
        ColumnDefinition definition = change.definition();
        return new AlterColumnType(
                change.table(), change.column(), definition.type(), null, definition.collation());
    }

    private static Retyping of(StepSubject step, AlterColumnType alter) {
        TypeUse from =
                step.findTable(alter.table())
                        .flatMap(each -> step.lookup().findColumn(each.id(), alter.column()))
                        .map(Column::type)
                        .orElse(null);
        TypeUse to = Types.of(step.lookup(), alter.type());
        TypeChanges changes = new TypeChanges(step.before(), step.profile().oldestPostgres());
        return new Retyping(
                WorkedTable.of(step, alter.table()),
                alter.column(),
                from,
                alter.type(),
                changes.of(from, to, alter.using(), alter.column()),
                step.migration().set().costs().of(alter, step.before()));
    }

    private boolean differs() {
        return !Types.of(worked.step().lookup(), to).equals(from);
    }

    /// The type before, as a person reads it.
    String fromName() {
        return from == null
                ? "a type that is not known"
                : Naming.of(worked.step().before()).type(from);
    }
}
