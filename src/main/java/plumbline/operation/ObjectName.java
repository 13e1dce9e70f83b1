package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// The name of a database object, folded as the server stores it; `dynamic` when part of it is only
/// known to the running program.
public record ObjectName(@Nullable String schema, String name, boolean dynamic) {

    public ObjectName(@Nullable String schema, String name) {
        this(schema, name, false);
    }

    /// A name without a schema, as it stands.
    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
