package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;
import plumbline.parse.script.Span;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;

/// Follows chains of members and calls, link by link, however long they are.
final class Links {

    private final Interpreter run;

    Links(Interpreter run) {
        this.run = run;
    }

    Value chain(Expression.Chain chain, Scope scope, boolean awaited) {
        List<Link> links = chain.links();
        if (chain.first() instanceof Expression.Super) {
            return run.calls().viaSuper(chain, scope);
        }
        Value current = run.expressions().eval(chain.first(), scope);
        Span last = chain.first().span();
        int i = 0;
        while (i < links.size()) {
            run.step();
            Link link = links.get(i);
            if (link.optional() && current instanceof Value.Nothing) {
                return Value.Nothing.UNDEFINED;
            }
            Link next = i + 1 < links.size() ? links.get(i + 1) : null;
            Span name = name(link, last);
            boolean called = isMember(link) && isCall(next);
            Link end = called && next != null ? next : link;
            boolean ends = i + (called ? 2 : 1) == links.size();
            Span span = new Span(chain.span().start(), end.span().end());
            current =
                    step(
                            current,
                            link,
                            called ? next : null,
                            scope,
                            run.site(scope, span, name, awaited && ends));
            last = name;
            i += called ? 2 : 1;
        }
        return current;
    }

    private static boolean isMember(Link link) {
        return link instanceof Link.Member || link instanceof Link.Index;
    }

    private static boolean isCall(@Nullable Link link) {
        return link instanceof Link.Call || link instanceof Link.Tagged;
    }

    private static Span name(Link link, Span last) {
        return switch (link) {
            case Link.Member member -> member.span();
            case Link.Index index -> index.index().span();
            case Link.Call call -> last;
            case Link.Tagged tagged -> last;
        };
    }

    private Value step(Value current, Link link, @Nullable Link call, Scope scope, Site site) {
        if (!isMember(link)) {
            return run.calls().call(current, arguments(link, scope), site);
        }
        Value key = key(link, scope, site);
        if (call == null) {
            return get(current, key, site);
        }
        if (call.optional() && isMissing(current, key, site)) {
            return Value.Nothing.UNDEFINED;
        }
        List<Value> arguments = arguments(call, scope);
        return run.calls().method(current, key, arguments, site);
    }

    private boolean isMissing(Value current, Value key, Site site) {
        return current instanceof ObjectValue && get(current, key, site) instanceof Value.Nothing;
    }

    private Value key(Link link, Scope scope, Site site) {
        return link instanceof Link.Index index
                ? run.paths().narrow(run.expressions().eval(index.index(), scope))
                : Texts.text(((Link.Member) link).name(), site);
    }

    /// What a call is given; a tag gets the text of its template, made as if there were no tag.
    private List<Value> arguments(Link link, Scope scope) {
        return switch (link) {
            case Link.Call call -> run.expressions().values(call.arguments(), scope);
            case Link.Tagged tagged -> List.of(run.expressions().eval(tagged.template(), scope));
            default -> List.of();
        };
    }

    /// `value[key]`.
    Value get(Value value, Value key, Site site) {
        if (value instanceof Value.Choice choice) {
            return run.calls().each(choice, each -> get(each, key, site));
        }
        if (key instanceof Value.Choice choice) {
            return run.calls().each(choice, each -> get(value, each, site));
        }
        Optional<String> name = Texts.findKnown(key);
        if (name.isEmpty()) {
            return element(value, site);
        }
        return switch (value) {
            case ObjectValue object -> property(object, name.get(), site);
            case FunctionValue function -> ofFunction(function, name.get(), site);
            case Value.HostValue host -> host.object().get(name.get(), site, run);
            case ListValue list -> ofList(list, name.get(), site);
            case Value.Text text -> ofText(text, name.get(), site);
            case Value.Unknown unknown -> run.unknowns().member(unknown, name.get(), site);
            case Value.DialectName dialect -> dialect;
            default -> run.computed(site);
        };
    }

    private Value property(ObjectValue object, String name, Site site) {
        Optional<FunctionValue> getter = object.findGetter(name);
        if (getter.isPresent()) {
            return run.calls().invoke(getter.get(), object, List.of(), site);
        }
        return object.find(name)
                .map(run.paths()::narrow)
                .orElseGet(() -> missing(object, name, site));
    }

    private Value missing(ObjectValue object, String name, Site site) {
        return object.findOriginal()
                .map(original -> get(original, Texts.text(name, site), site))
                .orElseGet(() -> object.isOpen() ? run.computed(site) : Value.Nothing.UNDEFINED);
    }

    private Value ofFunction(FunctionValue function, String name, Site site) {
        return switch (name) {
            case "name" -> Texts.text(function.name(), site);
            case "prototype" -> function.prototype();
            default -> property(function.statics(), name, site);
        };
    }

    private Value ofList(ListValue list, String name, Site site) {
        if (name.equals("length") || name.equals("size")) {
            return list.isOpen() ? run.computed(site) : new Value.Num(list.size());
        }
        try {
            int index = Integer.parseInt(name);
            if (index >= 0 && index < list.size()) {
                return run.paths().narrow(list.items().get(index));
            }
            return list.isOpen() ? run.computed(site) : Value.Nothing.UNDEFINED;
        } catch (NumberFormatException noIndex) {
            return Value.Nothing.UNDEFINED;
        }
    }

    private Value ofText(Value.Text text, String name, Site site) {
        if (text.content().isDynamic()) {
            return run.computed(site);
        }
        return name.equals("length") ? new Value.Num(text.text().length()) : run.computed(site);
    }

    /// An element that only the running program can name.
    private Value element(Value value, Site site) {
        return value instanceof Value.Unknown unknown
                ? run.unknowns().member(unknown, site)
                : run.computed(site);
    }
}
