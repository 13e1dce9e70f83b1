package plumbline.parse.script;

/// What stands in an object literal.
public sealed interface Property {

    Span span();

    /// `key: value`, a method, or the short form `key`.
    record Keyed(Span span, Key key, Accessor accessor, Expression value) implements Property {}

    /// `...value`.
    record Rest(Span span, Expression value) implements Property {}

    /// How a property or a member of a class is called.
    sealed interface Key {}

    /// A name, a text or a number.
    record Named(Span span, String name) implements Key {}

    /// `[expression]`.
    record Computed(Span span, Expression expression) implements Key {}

    /// Whether reading or writing a member runs code.
    enum Accessor {
        NONE,
        GETTER,
        SETTER
    }
}
