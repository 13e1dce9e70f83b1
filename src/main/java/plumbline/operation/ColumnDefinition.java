package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.List;
import java.util.regex.Pattern;

/// A column as it is defined; constraints written on it stand in `constraints`, but for NOT NULL.
///
/// Expressions are SQL text; a default written by a builder is turned into SQL first.
/// `identityOptions` are those inside its parentheses in the normal form of a sequence's, null
/// where none are written; `storage` and `compression` are how its values are kept, null for the
/// type's own way.
public record ColumnDefinition(
        String name,
        DataType type,
        boolean notNull,
        @Nullable String defaultValue,
        Identity identity,
        @Nullable String identityOptions,
        @Nullable Generated generated,
        @Nullable String collation,
        @Nullable String storage,
        @Nullable String compression,
        @Nullable String comment,
        List<ConstraintDefinition> constraints,
        SourceSpan span) {

    private static final Pattern NOTHING =
            Pattern.compile("(?i)[\\s(]*+null[\\s)]*+(?:::[\\w\\s.\"\\[\\]]++)?[\\s)]*+");

    public ColumnDefinition {
        constraints = List.copyOf(constraints);
    }

    /// A column that is counted up and kept as any is.
    public ColumnDefinition(
            String name,
            DataType type,
            boolean notNull,
            @Nullable String defaultValue,
            Identity identity,
            @Nullable Generated generated,
            @Nullable String collation,
            @Nullable String comment,
            List<ConstraintDefinition> constraints,
            SourceSpan span) {
        this(
                name,
                type,
                notNull,
                defaultValue,
                identity,
                null,
                generated,
                collation,
                null,
                null,
                comment,
                constraints,
                span);
    }

    /// Whether it has a default other than NULL, which is as good as none.
    public boolean hasDefault() {
        return defaultValue != null && !NOTHING.matcher(defaultValue).matches();
    }

    /// Whether the server counts the column up; `SERIAL` is a type of its own and shows in `type`.
    public enum Identity {
        NONE,
        ALWAYS,
        BY_DEFAULT
    }

    /// What a computed column is computed from.
    public record Generated(String expression, boolean stored) {}
}
