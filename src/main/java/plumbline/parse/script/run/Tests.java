package plumbline.parse.script.run;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Operator;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Dialects;
import plumbline.parse.script.flow.Paths;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Finds out what is known about a test.
final class Tests {

    private static final int LONGEST = 200;

    private final Interpreter run;

    Tests(Interpreter run) {
        this.run = run;
    }

    Decision decide(Expression test, Scope scope) {
        return known(open(test, scope));
    }

    private Decision open(Expression test, Scope scope) {
        return switch (test) {
            case Expression.Unary not when not.operator().equals("!") ->
                    open(not.operand(), scope).negated();
            case Expression.Binary all when isAll(all, Operator.AND) -> and(all, scope);
            case Expression.Binary any when isAll(any, Operator.OR) -> or(any, scope);
            default -> of(run.expressions().eval(test, scope), test, scope);
        };
    }

    private static boolean isAll(Expression.Binary binary, Operator operator) {
        return binary.rest().stream().allMatch(each -> each.operator() == operator);
    }

    private static List<Expression> operands(Expression.Binary binary) {
        List<Expression> operands = new ArrayList<>();
        operands.add(binary.first());
        binary.rest().forEach(each -> operands.add(each.expression()));
        return operands;
    }

    private Decision and(Expression.Binary binary, Scope scope) {
        return all(binary, scope, UnaryOperator.identity());
    }

    /// `a || b` is `!(!a && !b)`.
    private Decision or(Expression.Binary binary, Scope scope) {
        return all(binary, scope, Decision::negated).negated();
    }

    private Decision all(Expression.Binary binary, Scope scope, UnaryOperator<Decision> turn) {
        List<Circumstance> yes = new ArrayList<>();
        List<Circumstance> no = new ArrayList<>();
        int mark = run.paths().mark();
        try {
            for (Expression operand : operands(binary)) {
                Decision one = turn.apply(known(open(operand, scope)));
                if (one.outcome() == Decision.Outcome.NEVER) {
                    return Decision.FALSE;
                }
                yes.addAll(one.yes());
                no.addAll(one.no());
                run.paths().enter(one.yes());
            }
        } finally {
            run.paths().backTo(mark);
        }
        return yes.isEmpty() ? Decision.TRUE : open(yes, no, binary, scope);
    }

    /// All of `yes`; what fails one of several is only known as a whole.
    private Decision open(
            List<Circumstance> yes, List<Circumstance> no, Expression whole, Scope scope) {
        if (no.size() == 1) {
            return Decision.open(yes, no);
        }
        List<Circumstance> united = Dialects.unite(no);
        return Decision.open(yes, united.isEmpty() ? List.of(when(whole, scope, false)) : united);
    }

    Circumstance when(Expression test, Scope scope, boolean holds) {
        Value tested = run.unknown(scope, Hole.Kind.COMPUTATION, test.span());
        return new Circumstance.When(
                text(test, scope), holds, tested, scope.frame().script().place(test.span()));
    }

    private static String text(Expression test, Scope scope) {
        String text = scope.frame().script().text(test.span()).strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /// What is known here already may decide the test.
    Decision known(Decision open) {
        Paths paths = run.paths();
        if (!open.isOpen()) {
            return open;
        }
        if (open.yes().stream().anyMatch(paths::isRuledOut)) {
            return Decision.FALSE;
        }
        return open.no().stream().anyMatch(paths::isRuledOut) ? Decision.TRUE : open;
    }

    Decision of(Value value, Expression test, Scope scope) {
        Circumstance when =
                new Circumstance.When(
                        text(test, scope), true, value, scope.frame().script().place(test.span()));
        return switch (value) {
            case Value.Bool bool -> Decision.of(bool.value());
            case Value.Num num -> Decision.of(num.value() != 0 && !Double.isNaN(num.value()));
            case Value.Nothing none -> Decision.FALSE;
            case Value.Text text ->
                    text.content().isDynamic() && text.content().withoutHoles().text().isBlank()
                            ? Decision.open(when)
                            : Decision.of(!text.content().isEmpty());
            case ListValue list -> Decision.TRUE;
            case ObjectValue object -> Decision.TRUE;
            case FunctionValue function -> Decision.TRUE;
            case Value.Regex regex -> Decision.TRUE;
            case Value.DialectName name -> Decision.TRUE;
            case Value.Promised promised -> promise(test, scope, when);
            case Value.HostValue host ->
                    host.object().isPromise() ? promise(test, scope, when) : Decision.TRUE;
            case Value.Unknown unknown ->
                    Decision.open(
                            unknown.subject() instanceof Circumstance.OnDialect on ? on : when);
            case Value.Choice choice -> choice(choice, test, scope, when);
        };
    }

    /// A promise is something, so the test always holds; what was meant is tested nevertheless.
    private Decision promise(Expression test, Scope scope, Circumstance when) {
        Site site = run.site(scope, test.span());
        run.trace().defect(site, Trace.Defect.TESTED_PROMISE, site.text());
        return Decision.open(when);
    }

    private Decision choice(Value.Choice choice, Expression test, Scope scope, Circumstance when) {
        List<Circumstance> yes = new ArrayList<>();
        List<Circumstance> no = new ArrayList<>();
        for (Value.Option option : choice.options()) {
            switch (of(option.value(), test, scope).outcome()) {
                case ALWAYS -> yes.add(option.when());
                case NEVER -> no.add(option.when());
                case OPEN -> {
                    return Decision.open(when);
                }
            }
        }
        if (yes.isEmpty() || no.isEmpty()) {
            return Decision.of(no.isEmpty());
        }
        return yes.size() == 1 && no.size() == 1 ? Decision.open(yes, no) : Decision.open(when);
    }
}
