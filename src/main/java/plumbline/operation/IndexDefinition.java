package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.List;

/// An index as it is defined; `name` is null where the server makes one up, `method` is in lower
/// case and `btree` unless said otherwise.
public record IndexDefinition(
        @Nullable String name,
        ObjectName table,
        boolean unique,
        boolean nullsNotDistinct,
        String method,
        List<Key> keys,
        List<String> include,
        @Nullable String predicate,
        boolean onlyParent,
        SourceSpan span) {

    public IndexDefinition {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
    }

    /// One key: a column, or an expression as SQL text; `order` holds collation, operator class and
    /// sort order as written, else nothing.
    public record Key(@Nullable String column, @Nullable String expression, String order) {

        public static Key ofColumn(String column) {
            return new Key(column, null, "");
        }
    }
}
