package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An extension and the schema that it is installed in, if that was said.
public record Extension(int id, String name, @Nullable String schema, @Nullable String version)
        implements SchemaObject {

    @Override
    public Place place() {
        return new Place(Space.EXTENSION, 0, name);
    }

    @Override
    public List<Bond> bonds() {
        return List.of();
    }

    @Override
    public Extension named(String newName) {
        return new Extension(id, newName, schema, version);
    }
}
