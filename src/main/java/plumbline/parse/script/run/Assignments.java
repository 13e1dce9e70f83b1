package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;
import plumbline.parse.script.Operator;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Binding;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives values to variables and properties.
final class Assignments {

    private final Interpreter run;

    Assignments(Interpreter run) {
        this.run = run;
    }

    /// Declares the names of a pattern in `home`, while `scope` is where its defaults are computed.
    void declare(Pattern pattern, Value value, Scope scope, Scope home) {
        put(pattern, value, scope, home);
    }

    Value assign(Expression.Assign assign, Scope scope) {
        Operator operator = assign.operator();
        Value value;
        if (operator == null) {
            value = run.expressions().eval(assign.value(), scope);
        } else if (assign.target() instanceof Pattern.Target target) {
            Value before = run.expressions().eval(target.expression(), scope);
            value =
                    run.operators()
                            .augmented(operator, before, assign.value(), scope, assign.span());
        } else {
            value = run.expressions().eval(assign.value(), scope);
        }
        put(assign.target(), value, scope, null);
        return value;
    }

    Value update(Expression.Update update, Scope scope) {
        Value before = run.expressions().eval(update.target(), scope);
        Value after =
                before instanceof Value.Num num
                        ? new Value.Num(num.value() + (update.increment() ? 1 : -1))
                        : run.computed(run.site(scope, update.span()));
        put(new Pattern.Target(update.target().span(), update.target()), after, scope, null);
        return update.prefix() ? after : before;
    }

    private void put(Pattern pattern, Value value, Scope scope, @Nullable Scope home) {
        switch (pattern) {
            case Pattern.Target target -> target(target.expression(), value, scope, home);
            case Pattern.WithDefault inner -> withDefault(inner, value, scope, home);
            case Pattern.RestPattern rest -> put(rest.pattern(), value, scope, home);
            case Pattern.ArrayPattern array -> array(array, value, scope, home);
            case Pattern.ObjectPattern object -> object(object, value, scope, home);
        }
    }

    private void withDefault(
            Pattern.WithDefault pattern, Value value, Scope scope, @Nullable Scope home) {
        Value given =
                switch (run.paths().narrow(value)) {
                    case Value.Nothing none when none.isUndefined() ->
                            run.expressions().eval(pattern.value(), scope);
                    case Value.Unknown unknown when unknown.fallback() == null ->
                            new Value.Unknown(
                                    unknown.kind(),
                                    unknown.expression(),
                                    unknown.place(),
                                    unknown.subject(),
                                    run.expressions().eval(pattern.value(), scope));
                    default -> value;
                };
        put(pattern.pattern(), given, scope, home);
    }

    private void array(
            Pattern.ArrayPattern pattern, Value value, Scope scope, @Nullable Scope home) {
        Site site = run.site(scope, pattern.span());
        List<@Nullable Pattern> elements = pattern.elements();
        for (int i = 0; i < elements.size(); i++) {
            Pattern element = elements.get(i);
            if (element instanceof Pattern.RestPattern rest) {
                put(rest, rest(value, i, site), scope, home);
            } else if (element != null) {
                Value index = new Value.Num(i);
                put(element, part(value, index, "[" + i + "]", site), scope, home);
            }
        }
    }

    private Value rest(Value value, int from, Site site) {
        return value instanceof ListValue list
                ? ListValue.of(list.items().subList(Math.min(from, list.size()), list.size()))
                : run.computed(site);
    }

    private void object(
            Pattern.ObjectPattern pattern, Value value, Scope scope, @Nullable Scope home) {
        Site site = run.site(scope, pattern.span());
        Set<String> taken = new HashSet<>();
        for (Pattern.Entry entry : pattern.entries()) {
            Optional<String> key = run.expressions().findKey(entry.key(), scope);
            String name = key.orElse("");
            taken.add(name);
            Value part =
                    key.isPresent()
                            ? part(value, Texts.text(name, site), "." + name, site)
                            : run.computed(site);
            put(entry.pattern(), part, scope, home);
        }
        if (pattern.rest() != null) {
            put(pattern.rest(), without(value, taken, site), scope, home);
        }
    }

    private Value part(Value value, Value key, String written, Site site) {
        return value instanceof Value.Unknown unknown && !(unknown.subject() instanceof Clue)
                ? new Value.Unknown(
                        unknown.kind(),
                        unknown.expression() + written,
                        site.place(),
                        unknown.subject(),
                        null)
                : run.links().get(value, key, site);
    }

    private Value without(Value value, Set<String> taken, Site site) {
        if (!(value instanceof ObjectValue object)) {
            return value instanceof Value.HostValue ? value : run.computed(site);
        }
        ObjectValue rest = new ObjectValue(object.properties());
        taken.forEach(rest::remove);
        if (object.isOpen()) {
            rest.open();
        }
        return rest;
    }

    private void target(Expression target, Value value, Scope scope, @Nullable Scope home) {
        switch (target) {
            case Expression.Name name -> variable(name.name(), value, scope, home);
            case Expression.Chain chain -> member(chain, value, scope);
            default -> {}
        }
    }

    private void variable(String name, Value value, Scope scope, @Nullable Scope home) {
        Optional<Binding> known =
                home == null || home.declares(name) ? scope.find(name) : Optional.empty();
        if (known.isPresent()) {
            known.get().set(value, run.trail());
        } else if (home == null) {
            scope.top().declare(name, value);
        } else {
            home.declare(name, value);
        }
    }

    private void member(Expression.Chain chain, Value value, Scope scope) {
        Link last = chain.links().getLast();
        List<Link> before = new ArrayList<>(chain.links().subList(0, chain.links().size() - 1));
        Expression owner =
                before.isEmpty()
                        ? chain.first()
                        : new Expression.Chain(
                                chain.first().span().to(before.getLast().span()),
                                chain.first(),
                                before);
        Value object = run.paths().narrow(run.expressions().eval(owner, scope));
        Optional<String> key =
                switch (last) {
                    case Link.Member member -> Optional.of(member.name());
                    case Link.Index index ->
                            Texts.findKnown(
                                    run.paths()
                                            .narrow(run.expressions().eval(index.index(), scope)));
                    default -> Optional.empty();
                };
        set(object, key, value, run.site(scope, chain.span(), last.span(), false));
    }

    private void set(Value object, Optional<String> key, Value value, Site site) {
        switch (object) {
            case ObjectValue known ->
                    key.ifPresentOrElse(name -> known.set(name, value), known::open);
            case FunctionValue function ->
                    key.ifPresent(name -> function.statics().set(name, value));
            case ListValue list -> key.ifPresent(name -> element(list, name, value));
            case Value.HostValue host ->
                    key.ifPresent(name -> host.object().set(name, value, site, run));
            default -> {}
        }
    }

    private void element(ListValue list, String name, Value value) {
        try {
            int index = Integer.parseInt(name);
            if (index >= 0 && index < list.size()) {
                list.mutable().set(index, value);
            } else if (index == list.size()) {
                list.mutable().add(value);
            }
        } catch (NumberFormatException noIndex) {
            // a list has no properties that a migration could use
        }
    }

    /// `delete object.property`.
    void remove(Expression target, Scope scope) {
        if (target instanceof Expression.Chain chain
                && chain.links().size() == 1
                && chain.links().getFirst() instanceof Link.Member member
                && run.expressions().eval(chain.first(), scope) instanceof ObjectValue object) {
            object.remove(member.name());
        }
    }
}
