package plumbline.schema.object;

/// What shares its names with tables, and stands in a schema.
public sealed interface Relation extends SchemaObject permits Table, View, Sequence, Index {

    int schema();

    /// The same in another schema.
    Relation movedTo(int newSchema);

    @Override
    Relation named(String newName);

    @Override
    default Place place() {
        return new Place(Space.RELATION, schema(), name());
    }
}
