package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// What has no record of its own.
public sealed interface OtherOperation extends Operation {

    /// SQL of which only the beginning is known: `verb` and `object` in capitals.
    record RawSql(String verb, String object, @Nullable ObjectName table, @Nullable String name)
            implements OtherOperation {}

    /// A statement about an object that no schema here keeps track of, understood as a whole: a
    /// publication, a text search configuration, an operator. `objectKind` stands in capitals.
    record OtherStatement(
            String verb,
            String objectKind,
            @Nullable ObjectName object,
            @Nullable ObjectName table,
            String change)
            implements OtherOperation {

        @Override
        public @Nullable String name() {
            return object == null ? null : object.toString();
        }
    }

    /// Code of the application that works on the database: `name` is what is called.
    record ApplicationCode(String name) implements OtherOperation {}
}
