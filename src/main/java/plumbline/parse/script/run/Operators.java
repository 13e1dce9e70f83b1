package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Operator;
import plumbline.parse.script.Span;
import plumbline.parse.script.builtin.Arithmetic;
import plumbline.parse.script.builtin.DialectTests;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Dialects;
import plumbline.parse.script.flow.Paths;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;

/// Computes with operators.
final class Operators {

    private final Interpreter run;

    Operators(Interpreter run) {
        this.run = run;
    }

    Value unary(Expression.Unary unary, Scope scope) {
        if (unary.operator().equals("!")) {
            return value(run.tests().decide(unary, scope), unary, scope);
        }
        Value operand = run.paths().narrow(run.expressions().eval(unary.operand(), scope));
        return switch (unary.operator()) {
            case "void" -> Value.Nothing.UNDEFINED;
            case "-" ->
                    operand instanceof Value.Num num
                            ? new Value.Num(-num.value())
                            : unknown(unary, scope);
            case "+" -> operand instanceof Value.Num ? operand : unknown(unary, scope);
            case "typeof" ->
                    Arithmetic.findType(operand)
                            .<Value>map(type -> Texts.text(type, run.site(scope, unary.span())))
                            .orElseGet(() -> unknown(unary, scope));
            case "delete" -> {
                run.assignments().remove(unary.operand(), scope);
                yield new Value.Bool(true);
            }
            default -> unknown(unary, scope);
        };
    }

    /// The outcome of a test as a value, which still knows what it hangs on.
    private Value value(Decision decision, Expression test, Scope scope) {
        return switch (decision.outcome()) {
            case ALWAYS -> new Value.Bool(true);
            case NEVER -> new Value.Bool(false);
            case OPEN ->
                    decision.yes().size() == 1
                            ? run.paths()
                                    .join(
                                            decision.yes(),
                                            new Value.Bool(true),
                                            new Value.Bool(false))
                            : unknown(test, scope);
        };
    }

    private Value unknown(Expression expression, Scope scope) {
        return run.unknown(scope, Hole.Kind.COMPUTATION, expression.span());
    }

    Value binary(Expression.Binary binary, Scope scope) {
        Value left = run.paths().narrow(run.expressions().eval(binary.first(), scope));
        Span last = binary.first().span();
        int ahead = binary.rest().size();
        for (Expression.Operand operand : binary.rest()) {
            run.step();
            ahead--;
            Expression right = operand.expression();
            // the parentheses of the last operand belong to the whole
            Span span =
                    ahead == 0
                            ? binary.span()
                            : new Span(binary.span().start(), right.span().end());
            left =
                    operand.operator().isLogical()
                            ? logical(left, operand, scope, span)
                            : computed(left, operand, scope, span, last);
            last = right.span();
        }
        return left;
    }

    private Value computed(
            Value left, Expression.Operand operand, Scope scope, Span span, Span before) {
        Value right = run.expressions().eval(operand.expression(), scope);
        return run.calls()
                .both(left, right, (one, two) -> apply(operand, one, two, scope, span, before));
    }

    private Value apply(
            Expression.Operand operand, Value one, Value two, Scope scope, Span span, Span before) {
        Expression whole = new Expression.Name(span, "");
        return switch (operand.operator()) {
            case ADD -> plus(one, two, scope, before, operand.expression().span(), whole);
            case SAME, EQUAL -> value(equal(one, two, whole, whole, scope), whole, scope);
            case NOT_SAME, NOT_EQUAL -> {
                Expression left = new Expression.Name(before, "");
                Decision same = equal(one, two, left, operand.expression(), scope);
                yield value(same.negated(), whole, scope);
            }
            case IN -> contains(one, two, whole, scope);
            default ->
                    Arithmetic.findResult(operand.operator(), one, two)
                            .orElseGet(() -> unknown(whole, scope));
        };
    }

    /// The value of `target operator= value`.
    Value augmented(Operator operator, Value left, Expression right, Scope scope, Span span) {
        Expression.Operand operand = new Expression.Operand(operator, right);
        return operator.isLogical()
                ? logical(left, operand, scope, span)
                : computed(left, operand, scope, span, span);
    }

    private Value plus(
            Value one, Value two, Scope scope, Span first, Span second, Expression whole) {
        if (one instanceof Value.Num a && two instanceof Value.Num b) {
            return new Value.Num(a.value() + b.value());
        }
        boolean text = isText(one) || isText(two);
        if (!text) {
            return unknown(whole, scope);
        }
        return new Value.Text(
                Texts.of(one, scope.frame().script(), first)
                        .plus(Texts.of(two, scope.frame().script(), second)));
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Text || value instanceof ListValue;
    }

    private Value contains(Value key, Value in, Expression whole, Scope scope) {
        Optional<String> name = Texts.findKnown(key);
        return name.isPresent() && in instanceof ObjectValue object && !object.isOpen()
                ? new Value.Bool(object.find(name.get()).isPresent())
                : unknown(whole, scope);
    }

    private Value logical(Value left, Expression.Operand operand, Scope scope, Span span) {
        if (left instanceof Value.Choice choice) {
            return run.calls().each(choice, one -> logical(one, operand, scope, span));
        }
        Expression whole = new Expression.Name(span, "");
        Decision decision =
                operand.operator() == Operator.COALESCE
                        ? present(left, whole, scope)
                        : run.tests().of(left, whole, scope);
        Expression right = operand.expression();
        if (operand.operator() == Operator.AND) {
            return run.branches()
                    .either(decision, () -> run.expressions().eval(right, scope), () -> left);
        }
        if (decision.isOpen() && left instanceof Value.Unknown unknown) {
            return otherwise(unknown, right, decision, scope);
        }
        return run.branches()
                .either(decision, () -> left, () -> run.expressions().eval(right, scope));
    }

    private Decision present(Value left, Expression whole, Scope scope) {
        return switch (left) {
            case Value.Nothing none -> Decision.FALSE;
            case Value.Unknown unknown -> run.tests().of(unknown, whole, scope);
            default -> Decision.TRUE;
        };
    }

    /// `unknown || 'text'` stays one unknown, which knows what stands in for it.
    private Value otherwise(Value.Unknown left, Expression right, Decision decision, Scope scope) {
        Value fallback =
                run.paths().inside(decision.no(), () -> run.expressions().eval(right, scope));
        boolean plain =
                switch (fallback) {
                    case Value.Text text -> true;
                    case Value.Num num -> true;
                    case Value.Bool bool -> true;
                    case Value.Nothing none -> true;
                    case Value.Unknown unknown -> true;
                    default -> false;
                };
        return plain
                ? new Value.Unknown(
                        left.kind(), left.expression(), left.place(), left.subject(), fallback)
                : run.paths().join(decision.yes(), left, fallback);
    }

    /// Whether two values are the same, as far as that is known.
    Decision equal(Value one, Value two, Expression left, Expression right, Scope scope) {
        if (one instanceof Value.DialectName name) {
            return dialect(name, two, left, scope);
        }
        if (two instanceof Value.DialectName name) {
            return dialect(name, one, right, scope);
        }
        return Arithmetic.findSame(one, two)
                .map(Decision::of)
                .orElseGet(() -> compared(one, two, left, right, scope));
    }

    private Decision compared(
            Value one, Value two, Expression left, Expression right, Scope scope) {
        String text = scope.frame().script().text(left.span());
        String whole =
                left.equals(right)
                        ? text
                        : text + " === " + scope.frame().script().text(right.span());
        Value tested = one instanceof Value.Unknown ? one : two;
        // the same answer only for the same question, so the place of the test tells them apart
        Value question =
                tested instanceof Value.Unknown unknown
                        ? new Value.Unknown(
                                unknown.kind(),
                                whole,
                                unknown.place(),
                                question(unknown, tested.equals(one) ? two : one),
                                null)
                        : tested;
        return Decision.open(
                new Circumstance.When(
                        whole, true, question, scope.frame().script().place(right.span())));
    }

    private static @Nullable Object question(Value.Unknown of, Value with) {
        return of.subject() instanceof Clue clue ? new Clue.Comparison(clue, with) : of.subject();
    }

    private Decision dialect(Value.DialectName name, Value other, Expression at, Scope scope) {
        Optional<String> wanted = Texts.findKnown(other);
        if (other instanceof Value.Nothing) {
            return Decision.FALSE;
        }
        return wanted.map(
                        text ->
                                Decision.open(
                                        DialectTests.among(
                                                name.expression() + " === '" + text + "'",
                                                List.of(text))))
                .orElseGet(() -> compared(unknown(at, scope), other, at, at, scope));
    }

    /// One of several tests holds.
    Decision anyOf(
            List<Circumstance> yes, List<Circumstance> no, List<Expression> tests, Scope scope) {
        if (yes.size() == 1) {
            return run.tests().known(Decision.open(yes, no));
        }
        List<Circumstance> united = Dialects.unite(yes);
        if (united.isEmpty()) {
            Span span = tests.getFirst().span().to(tests.getLast().span());
            united = List.of(run.tests().when(new Expression.Name(span, ""), scope, true));
        }
        return Decision.open(united, List.of(Paths.opposite(united.getFirst())));
    }
}
