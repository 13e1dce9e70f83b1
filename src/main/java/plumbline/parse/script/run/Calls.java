package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;
import plumbline.parse.script.Span;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Methods;
import plumbline.parse.script.builtin.Promises;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Choices;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.BoundFunction;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Calls functions, methods and hosts.
final class Calls {

    private final Interpreter run;

    Calls(Interpreter run) {
        this.run = run;
    }

    /// Does the same for each option that can still be, under its condition.
    Value each(Value.Choice choice, UnaryOperator<Value> work) {
        List<Value.Option> results = new ArrayList<>();
        for (Value.Option option : choice.options()) {
            if (!run.paths().isRuledOut(option.when())) {
                Value result =
                        run.paths()
                                .inside(List.of(option.when()), () -> work.apply(option.value()));
                results.add(new Value.Option(option.when(), result));
            }
        }
        return results.isEmpty() ? Value.Nothing.UNDEFINED : Choices.of(results);
    }

    Value both(Value left, Value right, BinaryOperator<Value> work) {
        if (run.paths().narrow(left) instanceof Value.Choice choice) {
            return each(choice, one -> both(one, right, work));
        }
        Value narrow = run.paths().narrow(left);
        if (run.paths().narrow(right) instanceof Value.Choice choice) {
            return each(choice, two -> work.apply(narrow, two));
        }
        return work.apply(narrow, run.paths().narrow(right));
    }

    /// `callee(…)`.
    Value call(Value callee, List<Value> arguments, Site site) {
        return switch (callee) {
            case FunctionValue function ->
                    run.calledFrom(
                            site, () -> invoke(function, Value.Nothing.UNDEFINED, arguments, site));
            case Value.HostValue host -> host(host, "", arguments, site);
            case Value.Choice choice -> each(choice, one -> call(one, arguments, site));
            default -> run.unknowns().call(callee, arguments, site);
        };
    }

    /// A function that a host or a list calls: it stands where it is written, without a caller.
    Value callBack(Value function, List<Value> arguments, Site site) {
        return switch (function) {
            case FunctionValue known -> invoke(known, Value.Nothing.UNDEFINED, arguments, site);
            case Value.Choice choice -> each(choice, one -> callBack(one, arguments, site));
            case Value.HostValue host -> host(host, "", arguments, site);
            default -> run.unknowns().call(function, arguments, site);
        };
    }

    Value invoke(FunctionValue function, Value self, List<Value> arguments, Site site) {
        return function.behaviour().call(new Call(self, "", arguments, site, run));
    }

    /// `self.method(…)`.
    Value method(Value self, Value key, List<Value> arguments, Site site) {
        Optional<String> name = Texts.findKnown(key);
        if (name.isEmpty()) {
            return key instanceof Value.Choice choice
                    ? each(choice, one -> method(self, one, arguments, site))
                    : run.unknowns().call(run.computed(site), Unknowns.with(self, arguments), site);
        }
        return method(self, name.get(), arguments, site);
    }

    private Value method(Value self, String name, List<Value> arguments, Site site) {
        if (Promises.isStep(self, name)) {
            return Promises.step(new Call(self, name, arguments, site, run));
        }
        return switch (self) {
            case Value.HostValue host -> host(host, name, arguments, site);
            case Value.Choice choice -> each(choice, one -> method(one, name, arguments, site));
            case Value.Unknown unknown -> run.unknowns().method(unknown, name, arguments, site);
            case ObjectValue object -> ofObject(object, name, arguments, site);
            case FunctionValue function -> ofFunction(function, name, arguments, site);
            case ListValue list -> builtIn(list, name, arguments, site);
            case Value.Text text -> builtIn(text, name, arguments, site);
            default -> builtIn(self, name, arguments, site);
        };
    }

    private Value builtIn(Value self, String name, List<Value> arguments, Site site) {
        return Methods.call(new Call(self, name, arguments, site, run));
    }

    private Value ofObject(ObjectValue object, String name, List<Value> arguments, Site site) {
        Value found = run.links().get(object, Texts.text(name, site), site);
        return switch (found) {
            case FunctionValue function ->
                    run.calledFrom(site, () -> invoke(function, object, arguments, site));
            case Value.Nothing none -> missing(object, name, arguments, site);
            default -> call(found, arguments, site);
        };
    }

    private Value missing(ObjectValue object, String name, List<Value> arguments, Site site) {
        Call call = new Call(object, name, arguments, site, run);
        return Methods.isOfObjects(name)
                ? Methods.call(call)
                : run.unknowns().call(object, arguments, site);
    }

    private Value ofFunction(
            FunctionValue function, String name, List<Value> arguments, Site site) {
        Optional<Value> found = function.findStatic(name);
        if (found.isPresent()) {
            return found.get() instanceof FunctionValue method
                    ? run.calledFrom(site, () -> invoke(method, function, arguments, site))
                    : call(found.get(), arguments, site);
        }
        Optional<HostObject> parent = ClassBehaviour.findHost(function);
        if (parent.isPresent()) {
            return inherited(parent.get(), new Call(function, name, arguments, site, run));
        }
        return ofEvery(function, name, arguments, site);
    }

    /// What every function can do.
    private Value ofEvery(FunctionValue function, String name, List<Value> arguments, Site site) {
        Value self = arguments.isEmpty() ? Value.Nothing.UNDEFINED : arguments.getFirst();
        List<Value> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (name) {
            case "call" -> run.calledFrom(site, () -> invoke(function, self, rest, site));
            case "apply" -> {
                List<Value> given =
                        !rest.isEmpty() && rest.getFirst() instanceof ListValue list
                                ? list.items()
                                : List.of();
                yield run.calledFrom(site, () -> invoke(function, self, given, site));
            }
            case "bind" ->
                    new FunctionValue(function.name(), new BoundFunction(function, self, rest));
            default -> run.unknowns().call(function, arguments, site);
        };
    }

    /// A method that a class has from one of a framework.
    private Value inherited(HostObject parent, Call call) {
        run.rounds().touch();
        return expanded(
                call.arguments(),
                Choices.MOST,
                each -> parent.call(now(call.self(), call.method(), each, call.site())));
    }

    /// Once for each way through the choices in the arguments.
    private Value host(Value.HostValue host, String name, List<Value> arguments, Site site) {
        if (!(host.object() instanceof LanguageObject)) {
            run.rounds().touch();
        }
        int count = Math.min(arguments.size(), host.object().countArguments(name));
        return expanded(
                arguments.subList(0, count),
                Choices.MOST,
                each -> host.object().call(now(host, name, each, site)));
    }

    private Value expanded(List<Value> given, int left, Function<List<Value>, Value> work) {
        List<Value> arguments = given;
        Value.Choice choice = Choices.first(arguments, 0);
        // too many ways: what is not chosen yet counts as unknown, and is not tried in turn
        while (choice != null && choice.options().size() > left) {
            run.step();
            Value unknown = new Value.Unknown(Hole.Kind.COMPUTATION, "", null);
            arguments = replaced(arguments, choice, unknown);
            choice = Choices.first(arguments, 0);
        }
        return choice == null ? work.apply(arguments) : expanded(arguments, choice, left, work);
    }

    private Value expanded(
            List<Value> arguments,
            Value.Choice choice,
            int left,
            Function<List<Value>, Value> work) {
        int options = Math.max(1, choice.options().size());
        return each(
                choice,
                chosen -> {
                    run.step();
                    return expanded(replaced(arguments, choice, chosen), left / options, work);
                });
    }

    private List<Value> replaced(List<Value> arguments, Value.Choice choice, Value chosen) {
        return arguments.stream()
                .map(each -> Choices.replace(each, choice, chosen, run.paths(), 0))
                .toList();
    }

    /// A call under the circumstances of now.
    private Call now(Value self, String method, List<Value> arguments, Site site) {
        Site here =
                new Site(
                        site.script(),
                        site.span(),
                        site.name(),
                        site.callers(),
                        run.paths().under(),
                        site.awaited());
        return new Call(self, method, arguments, here, run);
    }

    /// `new Callee(…)`.
    Value create(Expression.New create, Scope scope) {
        Value callee = run.expressions().eval(create.callee(), scope);
        List<Value> arguments = run.expressions().values(create.arguments(), scope);
        Site site = run.site(scope, create.span(), nameOf(create.callee()), false);
        return create(callee, arguments, site);
    }

    Value create(Value callee, List<Value> arguments, Site site) {
        return switch (callee) {
            case FunctionValue type ->
                    run.calledFrom(
                            site,
                            () ->
                                    type.behaviour()
                                            .construct(new Call(type, "", arguments, site, run)));
            case Value.HostValue host ->
                    expanded(
                            arguments,
                            Choices.MOST,
                            each -> host.object().construct(now(host, "", each, site)));
            case Value.Choice choice -> each(choice, one -> create(one, arguments, site));
            default -> run.unknowns().call(callee, arguments, site);
        };
    }

    private static Span nameOf(Expression callee) {
        return callee instanceof Expression.Chain chain
                        && chain.links().getLast() instanceof Link.Member member
                ? member.span()
                : callee.span();
    }

    /// `super(…)` and `super.method(…)`.
    Value viaSuper(Expression.Chain chain, Scope scope) {
        FunctionValue home = scope.frame().home();
        List<Link> links = chain.links();
        Site site = run.site(scope, chain.span());
        Value self = scope.frame().self();
        if (home == null || !(home.behaviour() instanceof ClassBehaviour type)) {
            return run.report(site, Obstacle.UNKNOWN_CALL, site.text());
        }
        if (links.getFirst() instanceof Link.Call call) {
            List<Value> arguments = run.expressions().values(call.arguments(), scope);
            run.calledFrom(site, () -> type.initialiseParent(home, self, arguments, site));
            return self;
        }
        if (links.getFirst() instanceof Link.Member member
                && links.size() > 1
                && links.get(1) instanceof Link.Call call) {
            List<Value> arguments = run.expressions().values(call.arguments(), scope);
            Optional<Value> method =
                    type.findParent().flatMap(parent -> parent.prototype().find(member.name()));
            return method.isPresent() && method.get() instanceof FunctionValue function
                    ? run.calledFrom(site, () -> invoke(function, self, arguments, site))
                    : run.unknowns().call(run.computed(site), arguments, site);
        }
        return run.computed(site);
    }
}
