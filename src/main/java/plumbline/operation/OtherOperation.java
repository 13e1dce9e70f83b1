package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// What has no record of its own.
public sealed interface OtherOperation extends Operation {

    /// SQL of which only the beginning is known: `verb` and `object` in capitals.
    record RawSql(String verb, String object, @Nullable ObjectName table, @Nullable String name)
            implements OtherOperation {}

    /// Code of the application that works on the database: `name` is what is called.
    record ApplicationCode(String name) implements OtherOperation {}
}
