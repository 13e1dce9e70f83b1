package plumbline.analysis.subject;

import plumbline.analysis.Certainty;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.IndexDefinition;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An object as it is after the last migration, the step that made it, and where exactly that is
/// written.
public record Made<T extends SchemaObject>(T object, StepSubject step, SourceSpan place) {

    /// What a step made of a kind, if it is still there in the end.
    static <T extends SchemaObject> Stream<Made<T>> of(StepSubject step, Class<T> kind) {
        SchemaState end = step.migration().set().end();
        return step.effect().touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.MADE)
                .flatMap(touch -> end.find(touch.object(), kind).stream())
                .filter(each -> isWritten(step, each))
                .map(each -> new Made<>(each, step, place(step, each)));
    }

    /// How sure it is that it was made.
    public Certainty certainty() {
        return step.certainty();
    }

    /// Whether a step says that it makes an object; a table that it only uses, and columns of such
    /// a table, are assumed to be there.
    static boolean isWritten(StepSubject step, SchemaObject object) {
        return switch (object) {
            case Table table -> !table.assumed();
            case Column column ->
                    column(step, column.name()).isPresent() || !isAssumed(step, column);
            default -> true;
        };
    }

    private static boolean isAssumed(StepSubject step, Column column) {
        return step.after().find(column.table(), Table.class).filter(Table::assumed).isPresent();
    }

    /// Where a step writes what it makes.
    static SourceSpan place(StepSubject step, SchemaObject object) {
        return switch (object) {
            case Column column -> column(step, column.name()).orElse(step.span());
            case TableConstraint constraint -> constraint(step, constraint).orElse(step.span());
            case Index index -> index(step, index.name()).orElse(step.span());
            default -> step.span();
        };
    }

    private static Optional<SourceSpan> column(StepSubject step, String name) {
        return step.newColumns().stream()
                .filter(each -> each.definition().name().equals(name))
                .map(each -> each.definition().span())
                .findFirst();
    }

    private static Optional<SourceSpan> constraint(StepSubject step, TableConstraint made) {
        List<ConstraintDefinition> written =
                step.newConstraints().stream()
                        .map(NewConstraint::definition)
                        .filter(each -> isOf(step.after(), each, made))
                        .toList();
        return written.stream()
                .filter(each -> made.name().equals(each.name()))
                .findFirst()
                .or(() -> written.stream().filter(each -> each.name() == null).findFirst())
                .map(ConstraintDefinition::span);
    }

    private static boolean isOf(
            SchemaState after, ConstraintDefinition written, TableConstraint made) {
        return switch (written) {
            case ConstraintDefinition.PrimaryKey _ -> made instanceof TableConstraint.PrimaryKey;
            case ConstraintDefinition.Unique key ->
                    made instanceof TableConstraint.Unique && is(after, key.columns(), made);
            case ConstraintDefinition.ForeignKey key ->
                    made instanceof TableConstraint.ForeignKey && is(after, key.columns(), made);
            case ConstraintDefinition.Check _ -> made instanceof TableConstraint.Check;
            case ConstraintDefinition.Exclusion _ -> made instanceof TableConstraint.Exclusion;
            case ConstraintDefinition.NotNull _ -> false;
        };
    }

    private static boolean is(SchemaState after, List<String> columns, TableConstraint made) {
        return made.columns().stream()
                .flatMap(id -> after.find(id, Column.class).stream())
                .map(Column::name)
                .toList()
                .equals(columns);
    }

    private static Optional<SourceSpan> index(StepSubject step, String name) {
        return step.operation() instanceof CreateTable table
                ? table.indexes().stream()
                        .filter(each -> name.equals(each.name()))
                        .map(IndexDefinition::span)
                        .findFirst()
                : Optional.empty();
    }
}
