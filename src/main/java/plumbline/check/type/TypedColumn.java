package plumbline.check.type;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// A column that a step gives a type, which it keeps to the end.
record TypedColumn(ObjectName table, String name, DataType type, SourceSpan place) {

    static List<TypedColumn> of(StepSubject step) {
        return written(step).stream().filter(each -> each.isKept(step)).toList();
    }

    private static List<TypedColumn> written(StepSubject step) {
        return switch (step.operation()) {
            case AlterColumnType each ->
                    List.of(new TypedColumn(each.table(), each.column(), each.type(), step.span()));
            case ChangeColumn each ->
                    List.of(
                            new TypedColumn(
                                    each.table(),
                                    each.column(),
                                    each.definition().type(),
                                    each.definition().span()));
            default ->
                    step.newColumns().stream()
                            .map(
                                    each ->
                                            new TypedColumn(
                                                    each.table(),
                                                    each.definition().name(),
                                                    each.definition().type(),
                                                    each.definition().span()))
                            .toList();
        };
    }

    /// What a later migration drops or gives another type needs no word any more.
    private boolean isKept(StepSubject step) {
        return findColumn(step)
                .map(
                        then ->
                                step.migration()
                                        .set()
                                        .end()
                                        .find(then.id(), Column.class)
                                        .filter(now -> now.type().equals(then.type()))
                                        .isPresent())
                .orElse(true);
    }

    private Optional<Column> findColumn(StepSubject step) {
        Lookup after = new Lookup(step.after());
        return after.findRelation(table, Table.class)
                .flatMap(found -> after.findColumn(found.id(), name));
    }

    @Override
    public String toString() {
        return name + " of " + table;
    }
}
