package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something that is done; declarations of types are left out, an enum is a `const` object.
public sealed interface Statement extends ScriptNode
        permits Statement.Plain, ModuleStatement, Unreadable {

    /// A statement that may stand anywhere.
    sealed interface Plain extends Statement {}

    /// `const`, `let`, `var` or `using`.
    record Declare(Span span, boolean isVar, List<Declarator> declarators) implements Plain {}

    /// One of the names that are declared.
    record Declarator(Span span, Pattern pattern, @Nullable Expression value) {}

    /// `function name() {}`.
    record DeclareFunction(Span span, FunctionLiteral function) implements Plain {}

    /// `class Name {}`.
    record DeclareClass(Span span, ClassLiteral type) implements Plain {}

    /// An expression on its own.
    record Evaluate(Span span, Expression expression) implements Plain {}

    /// `{ … }`.
    record Block(Span span, List<Statement> statements) implements Plain {}

    /// `if (condition) then else otherwise`.
    record If(Span span, Expression condition, Statement then, @Nullable Statement otherwise)
            implements Plain {}

    /// `switch (subject) { … }`.
    record Switch(Span span, Expression subject, List<Case> cases) implements Plain {}

    /// `case test:`, or `default:` without a test.
    record Case(Span span, @Nullable Expression test, List<Statement> body) {}

    /// `for (start; condition; step) body`.
    record For(
            Span span,
            @Nullable Statement start,
            @Nullable Expression condition,
            @Nullable Expression step,
            Statement body)
            implements Plain {}

    /// `for (pattern of source) body`, also with `in` and with `await`.
    record ForEach(
            Span span,
            boolean declares,
            Pattern pattern,
            boolean overKeys,
            Expression source,
            Statement body)
            implements Plain {}

    /// `while (condition) body`, also with `do` first.
    record While(Span span, Expression condition, Statement body, boolean bodyFirst)
            implements Plain {}

    /// `try { … } catch (pattern) { … } finally { … }`.
    record Try(
            Span span,
            Block body,
            @Nullable Pattern caught,
            @Nullable Block handler,
            @Nullable Block last)
            implements Plain {}

    /// `return value`.
    record Return(Span span, @Nullable Expression value) implements Plain {}

    /// `throw value`.
    record Throw(Span span, Expression value) implements Plain {}

    /// `break label`.
    record Break(Span span, @Nullable String label) implements Plain {}

    /// `continue label`.
    record Continue(Span span, @Nullable String label) implements Plain {}

    /// `label: body`.
    record Labelled(Span span, String label, Statement body) implements Plain {}
}
