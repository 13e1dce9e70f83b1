package plumbline.schema.object;

import java.util.List;

/// A schema of the database, in the server's sense.
public record Namespace(int id, String name) implements SchemaObject {

    @Override
    public Place place() {
        return new Place(Space.SCHEMA, 0, name);
    }

    @Override
    public List<Bond> bonds() {
        return List.of();
    }

    @Override
    public Namespace named(String newName) {
        return new Namespace(id, newName);
    }
}
