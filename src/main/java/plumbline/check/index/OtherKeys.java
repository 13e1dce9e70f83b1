package plumbline.check.index;

import plumbline.analysis.subject.NewConstraint.Site;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ConstraintDefinition;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.state.SchemaState;

/// Finds what stands for a primary key that a table does not have.
final class OtherKeys {

    private OtherKeys() {}

    /// Whether a step means to give it a key, also where it is not clear that it is this table.
    static boolean isMeant(SetSubject set, Table table) {
        return set.migrations().stream()
                .flatMap(each -> each.up().stream())
                .filter(StepSubject::runs)
                .flatMap(each -> each.newConstraints().stream())
                .filter(each -> each.definition() instanceof ConstraintDefinition.PrimaryKey)
                .anyMatch(
                        each ->
                                each.site() == Site.ALONE
                                        && each.table().name().equals(table.name()));
    }

    /// Whether a unique index over NOT NULL columns does what a key does.
    static boolean isUnique(SchemaState end, Table table) {
        return end.usersOf(table.id(), Index.class)
                .filter(each -> each.table() == table.id())
                .anyMatch(each -> isKey(end, each));
    }

    private static boolean isKey(SchemaState end, Index index) {
        Index.Shape shape = index.definition();
        return shape.unique()
                && shape.predicate() == null
                && shape.columns().size() == shape.keys().size()
                && shape.columns().stream()
                        .allMatch(
                                id ->
                                        end.find(id, Column.class)
                                                .filter(Column::notNull)
                                                .isPresent());
    }
}
