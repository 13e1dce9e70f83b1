package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.List;

/// A constraint as it is defined; `name` is null where the server makes one up.
public sealed interface ConstraintDefinition {

    @Nullable String name();

    ConstraintTraits traits();

    SourceSpan span();

    /// A primary key; `include` are columns that its index holds besides, `storage` is what stands
    /// inside WITH, `usingIndex` names an index that is there already.
    record PrimaryKey(
            @Nullable String name,
            List<String> columns,
            List<String> include,
            @Nullable String storage,
            @Nullable String usingIndex,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {

        public PrimaryKey {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }

        public PrimaryKey(
                @Nullable String name,
                List<String> columns,
                @Nullable String usingIndex,
                ConstraintTraits traits,
                SourceSpan span) {
            this(name, columns, List.of(), null, usingIndex, traits, span);
        }
    }

    /// A unique constraint, its index as that of a primary key.
    record Unique(
            @Nullable String name,
            List<String> columns,
            boolean nullsNotDistinct,
            List<String> include,
            @Nullable String storage,
            @Nullable String usingIndex,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {

        public Unique {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }

        public Unique(
                @Nullable String name,
                List<String> columns,
                boolean nullsNotDistinct,
                @Nullable String usingIndex,
                ConstraintTraits traits,
                SourceSpan span) {
            this(name, columns, nullsNotDistinct, List.of(), null, usingIndex, traits, span);
        }
    }

    /// A foreign key; no `referencedColumns` means the primary key of the other table; `onDelete`
    /// and `onUpdate` in capitals, the columns that alone are set behind them: `SET NULL (a, b)`.
    record ForeignKey(
            @Nullable String name,
            List<String> columns,
            ObjectName referencedTable,
            List<String> referencedColumns,
            @Nullable String onDelete,
            @Nullable String onUpdate,
            @Nullable String match,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {

        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }
    }

    /// A check over an SQL expression.
    record Check(@Nullable String name, String expression, ConstraintTraits traits, SourceSpan span)
            implements ConstraintDefinition {}

    /// An exclusion constraint, its elements as written, its index as that of a primary key.
    record Exclusion(
            @Nullable String name,
            String method,
            String elements,
            List<String> include,
            @Nullable String storage,
            @Nullable String predicate,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {

        public Exclusion {
            include = List.copyOf(include);
        }

        public Exclusion(
                @Nullable String name,
                String method,
                String elements,
                @Nullable String predicate,
                ConstraintTraits traits,
                SourceSpan span) {
            this(name, method, elements, List.of(), null, predicate, traits, span);
        }
    }

    /// A named NOT NULL constraint of PostgreSQL 18.
    record NotNull(@Nullable String name, String column, ConstraintTraits traits, SourceSpan span)
            implements ConstraintDefinition {}
}
