package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A class, with or without a name.
public record ClassLiteral(
        Span span, @Nullable String name, @Nullable Expression parent, List<Member> members)
        implements Expression {

    /// What stands in a class.
    public sealed interface Member {

        Span span();
    }

    /// A method, getter, setter or the constructor.
    public record Method(
            Span span,
            Property.Key key,
            boolean isStatic,
            Property.Accessor accessor,
            FunctionLiteral function)
            implements Member {}

    /// A field; one without a value is `undefined`.
    public record Field(Span span, Property.Key key, boolean isStatic, @Nullable Expression value)
            implements Member {}

    /// `static { … }`.
    public record StaticBlock(Span span, Statement.Block body) implements Member {}
}
