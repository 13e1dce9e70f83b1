package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A class, with or without a name; `decorators` are what stands before it behind an `@`.
public record ClassLiteral(
        Span span,
        @Nullable String name,
        @Nullable Expression parent,
        List<Member> members,
        List<Expression> decorators)
        implements Expression {

    public ClassLiteral {
        members = List.copyOf(members);
        decorators = List.copyOf(decorators);
    }

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

    /// A field; one without a value is `undefined`. `type` is where `: type` stands.
    public record Field(
            Span span,
            Property.Key key,
            boolean isStatic,
            @Nullable Expression value,
            List<Expression> decorators,
            @Nullable Span type)
            implements Member {

        public Field {
            decorators = List.copyOf(decorators);
        }
    }

    /// `static { … }`.
    public record StaticBlock(Span span, Statement.Block body) implements Member {}
}
