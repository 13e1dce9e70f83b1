package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.TypeUse;

/// One column that a query gives, with its type and collation as far as the query tells them.
public record TypedOutput(String name, @Nullable TypeUse type, @Nullable String collation) {}
