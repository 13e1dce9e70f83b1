package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Property;
import plumbline.parse.script.Span;
import plumbline.parse.script.Unreadable;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Binding;
import plumbline.parse.script.flow.Choices;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates expressions.
final class Expressions {

    private final Interpreter run;

    Expressions(Interpreter run) {
        this.run = run;
    }

    Value eval(Expression expression, Scope scope) {
        return eval(expression, scope, false);
    }

    /// `awaited` when what it gives is awaited or returned at once.
    Value eval(Expression expression, Scope scope, boolean awaited) {
        run.step();
        return run.deeper(
                () -> here(expression, scope, awaited),
                () ->
                        run.report(
                                run.site(scope, expression.span()),
                                Obstacle.LIMIT,
                                "nested too deeply"));
    }

    private Value here(Expression expression, Scope scope, boolean awaited) {
        return switch (expression) {
            case Expression.Literal literal -> literal(literal);
            case Expression.TemplateText template -> template(template, scope);
            case Expression.Name name -> name(name, scope);
            case Expression.This self -> scope.frame().self();
            case Expression.Super parent -> scope.frame().self();
            case Expression.ArrayLiteral array -> list(array.elements(), scope);
            case Expression.ObjectLiteral object -> object(object, scope);
            case Expression.Chain chain -> run.links().chain(chain, scope, awaited);
            case Expression.New create -> run.calls().create(create, scope);
            case Expression.Unary unary -> run.operators().unary(unary, scope);
            case Expression.Update update -> run.assignments().update(update, scope);
            case Expression.Binary binary -> run.operators().binary(binary, scope);
            case Expression.Assign assign -> run.assignments().assign(assign, scope);
            case Expression.Ternary ternary -> ternary(ternary, scope, awaited);
            case Expression.Await await -> await(await, scope);
            case Expression.Yield yield -> generator(yield, scope);
            case Expression.Sequence sequence -> sequence(sequence, scope);
            case Expression.Spread spread -> eval(spread.operand(), scope);
            case FunctionLiteral function -> Closure.of(function, scope, run);
            case ClassLiteral type -> ClassBehaviour.of(type, scope, run);
            case Unreadable broken -> unreadable(broken, scope);
        };
    }

    private static Value literal(Expression.Literal literal) {
        return switch (literal) {
            case Expression.StringLiteral text -> new Value.Text(text.text());
            case Expression.NumberLiteral number -> new Value.Num(number.value());
            case Expression.BooleanLiteral bool -> new Value.Bool(bool.value());
            case Expression.NothingLiteral none -> new Value.Nothing(none.isUndefined());
            case Expression.RegexLiteral regex -> new Value.Regex(regex.pattern(), regex.flags());
        };
    }

    private Value name(Expression.Name name, Scope scope) {
        Optional<Binding> binding = scope.find(name.name());
        return binding.map(found -> run.paths().narrow(found.get()))
                .orElseGet(() -> run.unknown(scope, Hole.Kind.COMPUTATION, name.span()));
    }

    /// One text for each way through the choices in its holes.
    private Value template(Expression.TemplateText template, Scope scope) {
        Value text = new Value.Text(template.texts().getFirst());
        for (int i = 0; i < template.holes().size(); i++) {
            Expression.TemplateHole hole = template.holes().get(i);
            Value value = fitting(text, eval(hole.expression(), scope), scope, hole.span());
            Value rest = new Value.Text(template.texts().get(i + 1));
            text = add(add(text, value, scope, hole.span()), rest, scope, hole.span());
        }
        return text;
    }

    /// Too many ways through a text leave a hole in it, and not in its place.
    private Value fitting(Value text, Value value, Scope scope, Span span) {
        return text instanceof Value.Choice before
                        && run.paths().narrow(value) instanceof Value.Choice more
                        && before.options().size() * more.options().size() > Choices.MOST
                ? run.unknown(scope, Hole.Kind.COMPUTATION, span)
                : value;
    }

    /// A text and what is written behind it.
    Value add(Value left, Value right, Scope scope, Span span) {
        return run.calls()
                .both(
                        left,
                        right,
                        (one, two) -> {
                            EmbeddedText first = Texts.of(one, scope.frame().script(), span);
                            EmbeddedText second = Texts.of(two, scope.frame().script(), span);
                            return new Value.Text(first.plus(second));
                        });
    }

    /// The values of some elements or arguments, with those of the spread ones.
    List<Value> values(List<Expression> elements, Scope scope) {
        return list(elements, scope).items();
    }

    private ListValue list(List<Expression> elements, Scope scope) {
        List<Value> values = new ArrayList<>();
        boolean open = false;
        for (Expression element : elements) {
            Value value = run.paths().narrow(eval(element, scope));
            if (!(element instanceof Expression.Spread)) {
                values.add(value);
            } else if (value instanceof ListValue list) {
                values.addAll(list.items());
                open |= list.isOpen();
            } else if (value instanceof ObjectValue || value instanceof Value.Nothing) {
                open = true;
            } else {
                values.add(value);
                open = true;
            }
        }
        return open ? ListValue.open(values) : ListValue.of(values);
    }

    private Value object(Expression.ObjectLiteral literal, Scope scope) {
        ObjectValue object = new ObjectValue(scope.frame().script().place(literal.span()));
        for (Property property : literal.properties()) {
            switch (property) {
                case Property.Keyed keyed -> keyed(keyed, object, scope);
                case Property.Rest rest -> spread(eval(rest.value(), scope), object);
            }
        }
        return object;
    }

    private void keyed(Property.Keyed keyed, ObjectValue into, Scope scope) {
        Optional<String> key = findKey(keyed.key(), scope);
        Value value =
                keyed.value() instanceof FunctionLiteral method && !method.isArrow()
                        ? Closure.method(method, key.orElse(""), scope, null, run)
                        : eval(keyed.value(), scope);
        if (key.isEmpty()) {
            into.open();
        } else if (keyed.accessor() == Property.Accessor.GETTER
                && value instanceof FunctionValue getter) {
            into.compute(key.get(), getter);
        } else if (keyed.accessor() == Property.Accessor.NONE) {
            into.set(key.get(), value);
            into.place(key.get(), scope.frame().script().place(keyed.span()));
        }
    }

    Optional<String> findKey(Property.Key key, Scope scope) {
        return switch (key) {
            case Property.Named named -> Optional.of(named.name());
            case Property.Computed computed ->
                    Texts.findKnown(run.paths().narrow(eval(computed.expression(), scope)));
        };
    }

    private void spread(Value value, ObjectValue into) {
        switch (run.paths().narrow(value)) {
            case ObjectValue object -> {
                into.spread(object);
                into.placeLike(object);
            }
            case Value.Choice choice ->
                    choice.options()
                            .forEach(
                                    option -> {
                                        if (option.value() instanceof ObjectValue object) {
                                            object.properties()
                                                    .forEach(
                                                            (name, each) ->
                                                                    maybe(
                                                                            into, name, option,
                                                                            each));
                                        }
                                    });
            case Value.Unknown unknown
                    when unknown.subject() instanceof Clue clue && clue.isObject() ->
                    into.copy(unknown);
            case Value.Unknown unknown -> into.open();
            case Value.HostValue host -> into.open();
            default -> {}
        }
    }

    private void maybe(ObjectValue into, String name, Value.Option option, Value value) {
        Value before = into.find(name).orElse(Value.Nothing.UNDEFINED);
        into.set(name, run.paths().join(List.of(option.when()), value, before));
    }

    private Value ternary(Expression.Ternary ternary, Scope scope, boolean awaited) {
        Decision decision = run.tests().decide(ternary.condition(), scope);
        return run.branches()
                .either(
                        decision,
                        () -> eval(ternary.then(), scope, awaited),
                        () -> eval(ternary.otherwise(), scope, awaited));
    }

    private Value await(Expression.Await await, Scope scope) {
        Value value = eval(await.operand(), scope, true);
        return run.settle(value, run.site(scope, await.operand().span()));
    }

    private Value generator(Expression.Yield yield, Scope scope) {
        if (yield.operand() != null) {
            eval(yield.operand(), scope);
        }
        Site site = run.site(scope, yield.span());
        return run.report(site, Obstacle.UNKNOWN_CALL, "yield");
    }

    private Value sequence(Expression.Sequence sequence, Scope scope) {
        Value last = Value.Nothing.UNDEFINED;
        for (Expression each : sequence.expressions()) {
            last = eval(each, scope);
        }
        return last;
    }

    private Value unreadable(Unreadable broken, Scope scope) {
        return run.report(
                run.site(scope, broken.span()), Obstacle.BROKEN_SYNTAX, broken.reason().name());
    }
}
