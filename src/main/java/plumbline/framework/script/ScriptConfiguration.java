package plumbline.framework.script;

import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.run.LoadedModule;
import plumbline.parse.script.run.ScriptRun;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.Optional;

/// Runs configuration files on paper: what they export is what they say.
public final class ScriptConfiguration {

    private final ScriptRun run;

    /// `packages` are the modules that a framework knows.
    public ScriptConfiguration(ScriptParser parser, ScriptTree files, HostModules packages) {
        run = new ScriptRun(parser, files, packages, new Silence(), Limits.USUAL);
    }

    /// What a file exports as a whole; a function is called, as tools do.
    public Value read(SourceDocument document) {
        LoadedModule module = run.load(document);
        Value main = module.main();
        return main instanceof FunctionValue function && !isClass(function)
                ? run.call(module, main, List.of())
                : main;
    }

    private static boolean isClass(FunctionValue function) {
        return !function.prototype().properties().isEmpty();
    }

    /// What a file exports under a name.
    public Optional<Value> findExport(SourceDocument document, String name) {
        return run.load(document).find(name);
    }

    /// The file after its statements ran.
    public LoadedModule load(SourceDocument document) {
        return run.load(document);
    }

    /// What a function of a file gives when it is called without arguments.
    public Value call(LoadedModule module, Value function) {
        return run.call(module, function, List.of());
    }
}
