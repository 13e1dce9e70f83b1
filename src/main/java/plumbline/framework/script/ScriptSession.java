package plumbline.framework.script;

import plumbline.framework.MigrationHalf;
import plumbline.parse.script.Script;
import plumbline.parse.script.Unreadable;
import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.run.LoadedModule;
import plumbline.parse.script.run.ScriptRun;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;

/// Runs one way of one migration on paper. The other way takes a session of its own, since a script
/// may remember what it did.
public final class ScriptSession {

    private final Recorder recorder;
    private final ScriptRun run;
    private final LoadedModule module;

    /// Loads the file of a migration; `packages` are the modules that the framework provides.
    public ScriptSession(
            ScriptParser parser,
            ScriptTree files,
            HostModules packages,
            Recorder recorder,
            SourceDocument document) {
        this.recorder = recorder;
        this.run = new ScriptRun(parser, files, packages, recorder, Limits.USUAL);
        this.module = run.load(document);
    }

    public LoadedModule module() {
        return module;
    }

    public ScriptRun run() {
        return run;
    }

    /// Calls what may be a function of the migration, and gives what it did.
    public MigrationHalf half(Value function, List<Value> arguments) {
        return function instanceof FunctionValue known
                ? called(known, () -> run.call(module, function, arguments))
                : absent();
    }

    /// The same for a method of an instance of a class.
    public MigrationHalf half(Value instance, String method, List<Value> arguments) {
        return run.get(module, instance, method) instanceof FunctionValue known
                ? called(known, () -> run.callMethod(module, instance, method, arguments))
                : absent();
    }

    private MigrationHalf called(FunctionValue function, Runnable call) {
        call.run();
        return recorder.half(function.behaviour().findPlace().orElseGet(this::wholeFile));
    }

    private SourceSpan wholeFile() {
        SourceDocument document = module.script().document();
        return document.span(0, document.text().length());
    }

    /// There is no such function; where the file cannot be read, nobody knows whether there is.
    private MigrationHalf absent() {
        Script script = module.script();
        for (Unreadable each : script.unreadable()) {
            recorder.notUnderstood(
                    script.place(each.span()),
                    each.obstacle(),
                    each.reason().name(),
                    script.text(each.span()));
        }
        return recorder.absent();
    }
}
