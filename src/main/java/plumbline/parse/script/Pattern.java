package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a value is assigned to.
public sealed interface Pattern extends ScriptNode {

    /// A name, or anything else that can be assigned to, such as `a.b`.
    record Target(Span span, Expression expression) implements Pattern {}

    /// `pattern = value`.
    record WithDefault(Span span, Pattern pattern, Expression value) implements Pattern {}

    /// `[a, , ...b]`; an element left out is null.
    record ArrayPattern(Span span, List<@Nullable Pattern> elements) implements Pattern {}

    /// `{a, b: c, ...d}`.
    record ObjectPattern(Span span, List<Entry> entries, @Nullable Pattern rest)
            implements Pattern {}

    /// `...pattern`, the last one.
    record RestPattern(Span span, Pattern pattern) implements Pattern {}

    /// `key: pattern`.
    record Entry(Property.Key key, Pattern pattern) {}
}
