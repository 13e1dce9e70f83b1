package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.Span;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.LimitException;
import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.flow.ThrownException;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.ScriptFiles;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.function.Supplier;

/// Loads scripts and runs their functions on paper. One run serves one thread; modules that were
/// loaded stay loaded, so one run may serve all migrations of a folder.
public final class ScriptRun {

    private final Interpreter run;
    private final ModuleLoader modules;

    public ScriptRun(
            ScriptParser parser,
            ScriptFiles files,
            HostModules packages,
            Trace trace,
            Limits limits) {
        run = new Interpreter(limits, trace);
        modules = new ModuleLoader(run, parser, files, packages);
    }

    /// Runs the statements of a module, if that was not done before.
    public LoadedModule load(SourceDocument document) {
        run.restart();
        try {
            LoadedModule module = modules.load(document);
            if (module.exports() instanceof ObjectValue object) {
                object.complete();
            }
            return module;
        } catch (LimitException limit) {
            LoadedModule sofar = modules.load(document);
            run.report(top(sofar), Obstacle.LIMIT, String.valueOf(limit.getMessage()));
            return sofar;
        }
    }

    /// Calls a function as a framework would, and awaits what it gives.
    public Value call(LoadedModule module, Value function, List<Value> arguments) {
        return guarded(module, () -> run.run(function, arguments, top(module)));
    }

    /// Calls a method of an instance or of an object; nothing happens where there is none.
    public Value callMethod(LoadedModule module, Value self, String method, List<Value> arguments) {
        Site site = top(module);
        return guarded(
                module,
                () -> {
                    Value found = run.links().get(self, Texts.text(method, site), site);
                    return found instanceof FunctionValue function
                            ? run.settle(run.calls().invoke(function, self, arguments, site), site)
                            : Value.Nothing.UNDEFINED;
                });
    }

    /// `new type(…)`.
    public Value construct(LoadedModule module, Value type, List<Value> arguments) {
        return guarded(
                module,
                () ->
                        type instanceof FunctionValue function
                                ? function.behaviour()
                                        .construct(
                                                new Call(function, "", arguments, top(module), run))
                                : Value.Nothing.UNDEFINED);
    }

    /// `object.property`.
    public Value get(LoadedModule module, Value object, String property) {
        Site site = top(module);
        return guarded(module, () -> run.links().get(object, Texts.text(property, site), site));
    }

    private Value guarded(LoadedModule module, Supplier<Value> work) {
        run.restart();
        try {
            return work.get();
        } catch (ThrownException thrown) {
            // the trace has heard of it where it was thrown
            return Value.Nothing.UNDEFINED;
        } catch (LimitException limit) {
            return run.report(top(module), Obstacle.LIMIT, String.valueOf(limit.getMessage()));
        }
    }

    private Site top(LoadedModule module) {
        Span start = new Span(0, 0);
        return new Site(module.script(), start, start, List.of(), List.of(), true);
    }
}
