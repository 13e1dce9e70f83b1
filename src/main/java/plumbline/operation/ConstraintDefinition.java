package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.List;

/// A constraint as it is defined; `name` is null where the server makes one up.
public sealed interface ConstraintDefinition {

    @Nullable String name();

    ConstraintTraits traits();

    SourceSpan span();

    /// A primary key; `usingIndex` names an index that is there already.
    record PrimaryKey(
            @Nullable String name,
            List<String> columns,
            @Nullable String usingIndex,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {

        public PrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    /// A unique constraint; `usingIndex` names an index that is there already.
    record Unique(
            @Nullable String name,
            List<String> columns,
            boolean nullsNotDistinct,
            @Nullable String usingIndex,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {

        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /// A foreign key; no `referencedColumns` means the primary key of the other table.
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

    /// An exclusion constraint, its elements as written.
    record Exclusion(
            @Nullable String name,
            String method,
            String elements,
            @Nullable String predicate,
            ConstraintTraits traits,
            SourceSpan span)
            implements ConstraintDefinition {}

    /// A named NOT NULL constraint of PostgreSQL 18.
    record NotNull(@Nullable String name, String column, ConstraintTraits traits, SourceSpan span)
            implements ConstraintDefinition {}
}
