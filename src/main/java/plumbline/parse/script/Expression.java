package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;

import java.util.List;

/// Something that has a value; types, `as`, `satisfies` and `!` are left out.
public sealed interface Expression extends ScriptNode
        permits Expression.Literal,
                Expression.TemplateText,
                Expression.Name,
                Expression.This,
                Expression.Super,
                Expression.ArrayLiteral,
                Expression.ObjectLiteral,
                Expression.Chain,
                Expression.New,
                Expression.Unary,
                Expression.Update,
                Expression.Binary,
                Expression.Assign,
                Expression.Ternary,
                Expression.Await,
                Expression.Yield,
                Expression.Sequence,
                Expression.Spread,
                FunctionLiteral,
                ClassLiteral,
                Unreadable {

    /// A value that is written down.
    sealed interface Literal extends Expression {}

    /// `'text'` or `"text"`.
    record StringLiteral(Span span, EmbeddedText text) implements Literal {}

    /// `12`, `0x1F`, `1_000` or `10n`.
    record NumberLiteral(Span span, double value) implements Literal {}

    /// `true` or `false`.
    record BooleanLiteral(Span span, boolean value) implements Literal {}

    /// `null` or `undefined`.
    record NothingLiteral(Span span, boolean isUndefined) implements Literal {}

    /// `/pattern/flags`.
    record RegexLiteral(Span span, String pattern, String flags) implements Literal {}

    /// Text between backticks: one text more than there are holes.
    record TemplateText(Span span, List<EmbeddedText> texts, List<TemplateHole> holes)
            implements Expression {}

    /// `${expression}`; the span includes the `$` and the braces.
    record TemplateHole(Span span, Expression expression) {}

    /// A name that stands for a value.
    record Name(Span span, String name) implements Expression {}

    /// `this`.
    record This(Span span) implements Expression {}

    /// `super`.
    record Super(Span span) implements Expression {}

    /// `[a, ...b]`; an element left out is `undefined`.
    record ArrayLiteral(Span span, List<Expression> elements) implements Expression {}

    /// `{a: 1, [b]: 2, c() {}, ...d}`.
    record ObjectLiteral(Span span, List<Property> properties) implements Expression {}

    /// What follows a first expression: `.a`, `[b]`, `(c)`, a template; kept flat, for chains of
    /// calls get as long as a file.
    record Chain(Span span, Expression first, List<Link> links) implements Expression {}

    /// `new Callee(arguments)`.
    record New(Span span, Expression callee, List<Expression> arguments) implements Expression {}

    /// `!a`, `-a`, `typeof a`, `void a`, `delete a`.
    record Unary(Span span, String operator, Expression operand) implements Expression {}

    /// `a++`, `--a`.
    record Update(Span span, boolean increment, boolean prefix, Expression target)
            implements Expression {}

    /// `first operator second operator third`: operands of equal rank from left to right, kept
    /// flat, for a text may be added up from thousands of parts.
    record Binary(Span span, Expression first, List<Operand> rest) implements Expression {}

    /// One more operand, and what stands before it.
    record Operand(Operator operator, Expression expression) {}

    /// `target = value`; with `+=` and its like, the operator.
    record Assign(Span span, Pattern target, @Nullable Operator operator, Expression value)
            implements Expression {}

    /// `condition ? then : otherwise`.
    record Ternary(Span span, Expression condition, Expression then, Expression otherwise)
            implements Expression {}

    /// `await operand`.
    record Await(Span span, Expression operand) implements Expression {}

    /// `yield operand`.
    record Yield(Span span, @Nullable Expression operand) implements Expression {}

    /// `a, b`.
    record Sequence(Span span, List<Expression> expressions) implements Expression {}

    /// `...operand`, in arguments and in arrays.
    record Spread(Span span, Expression operand) implements Expression {}
}
