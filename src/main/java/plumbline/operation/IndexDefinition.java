package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.List;

/// An index as it is defined; `name` is null where the server makes one up, `method` is in lower
/// case and `btree` unless said otherwise; `storage` is what stands inside WITH.
public record IndexDefinition(
        @Nullable String name,
        ObjectName table,
        boolean unique,
        boolean nullsNotDistinct,
        String method,
        List<Key> keys,
        List<String> include,
        @Nullable String storage,
        @Nullable String tablespace,
        @Nullable String predicate,
        boolean onlyParent,
        SourceSpan span) {

    public IndexDefinition {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
    }

    /// An index that is kept as the server keeps any.
    public IndexDefinition(
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
        this(
                name,
                table,
                unique,
                nullsNotDistinct,
                method,
                keys,
                include,
                null,
                null,
                predicate,
                onlyParent,
                span);
    }

    /// One key: a column, or an expression as SQL text; `order` holds collation, operator class and
    /// sort order as written, else nothing.
    public record Key(@Nullable String column, @Nullable String expression, String order) {

        public static Key ofColumn(String column) {
            return new Key(column, null, "");
        }
    }
}
