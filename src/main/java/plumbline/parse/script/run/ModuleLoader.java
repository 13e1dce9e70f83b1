package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Script;
import plumbline.parse.script.Span;
import plumbline.parse.script.Statement;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Binding;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Frame;
import plumbline.parse.script.flow.LimitException;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.module.JsonValues;
import plumbline.parse.script.module.LanguageModules;
import plumbline.parse.script.module.ModulePaths;
import plumbline.parse.script.module.Origins;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.ScriptFiles;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Loads modules, each once, and ties their imports to their exports.
final class ModuleLoader {

    private final Interpreter run;
    private final ScriptParser parser;
    private final ModulePaths paths;
    private final HostModules packages;
    private final LanguageModules language;
    private final Origins origins;
    private final Exports exports;
    private final Map<String, Module> loaded = new HashMap<>();

    ModuleLoader(Interpreter run, ScriptParser parser, ScriptFiles files, HostModules packages) {
        this.run = run;
        this.parser = parser;
        this.paths = new ModulePaths(files);
        this.packages = packages;
        this.language = new LanguageModules(paths);
        this.origins = new Origins(parser, paths);
        this.exports = new Exports(run, this);
    }

    LoadedModule load(SourceDocument document) {
        return load(document, module -> Branches.caught(() -> body(module)));
    }

    private LoadedModule load(SourceDocument document, Consumer<Module> work) {
        Module known = loaded.get(document.file());
        if (known != null) {
            return known.now();
        }
        Script script = parser.parse(document);
        Module module = new Module(script);
        // before it runs, for a module that it imports may import it
        loaded.put(document.file(), module);
        if (document.file().endsWith(".json")) {
            module.replace(JsonValues.read(document));
            return module.now();
        }
        work.accept(module);
        return module.now();
    }

    private Value exports(SourceDocument imported) {
        return load(imported, module -> run.load(() -> imported(module))).exports();
    }

    /// A module that takes too long has exports that nobody knows.
    private void imported(Module module) {
        try {
            Branches.caught(() -> body(module));
        } catch (LimitException limit) {
            module.exports().open();
            if (run.isNested()) {
                throw limit;
            }
        }
    }

    private Completion body(Module module) {
        Script script = module.script();
        Scope scope = run.outermost(new Frame(script, module.exports(), null)).inner();
        String folder = "/" + ModulePaths.folder(script.file());
        Site top = run.site(script, new Span(0, 0), new Span(0, 0), false);
        scope.declare("exports", module.exports());
        scope.declare("module", module.self());
        scope.declare("require", new Value.HostValue(new Require(this, false)));
        scope.declare("import", new Value.HostValue(new Require(this, true)));
        scope.declare("__dirname", Texts.text(folder, top));
        scope.declare("__filename", Texts.text("/" + script.file(), top));
        ObjectValue meta = new ObjectValue();
        meta.set("url", Texts.text("file:///" + script.file(), top));
        meta.set("dirname", Texts.text(folder, top));
        scope.declare("import.meta", meta);
        for (Statement each : script.body()) {
            if (each instanceof ModuleStatement.Import imports) {
                imports(imports, script, scope);
            }
        }
        run.statements().hoist(script.body(), scope);
        for (Statement each : script.body()) {
            Completion end =
                    each instanceof ModuleStatement statement
                            ? exports.run(statement, module, scope)
                            : run.statements().one(each, scope);
            if (!end.isNormal()) {
                return end;
            }
        }
        return Completion.Normal.END;
    }

    /// A module is loaded when one of its names is used, for most are imported for their types.
    private void imports(ModuleStatement.Import imports, Script script, Scope scope) {
        Site place = run.site(script, imports.span(), imports.span(), false);
        if (imports.names().isEmpty()) {
            request(imports.source(), place);
        }
        for (ModuleStatement.Imported name : imports.names()) {
            Site site = run.site(script, name.span(), name.span(), false);
            scope.declare(
                    name.local(), new Binding(() -> imported(imports.source(), name.name(), site)));
        }
    }

    Value imported(Value module, String name, Site site) {
        if (name.equals("*")) {
            return module;
        }
        if (module instanceof Value.Unknown unknown) {
            String path = name.equals("default") ? "" : "." + name;
            return new Value.Unknown(Hole.Kind.IMPORT, unknown.expression() + path, site.place());
        }
        if (module instanceof Value.HostValue host) {
            return name.equals("default") ? module : host.object().get(name, site, run);
        }
        Optional<Value> found =
                module instanceof ObjectValue object ? object.find(name) : Optional.empty();
        // what CommonJS exports is the default of an import
        return found.orElseGet(
                () ->
                        name.equals("default")
                                ? module
                                : run.links().get(module, Texts.text(name, site), site));
    }

    /// What an import or `require` gives.
    Value request(String request, Site site) {
        Optional<Value> host = packages.find(request).or(() -> language.find(request));
        if (host.isPresent()) {
            return host.get();
        }
        Optional<SourceDocument> file = paths.findModule(request, site.file());
        if (file.isPresent()) {
            return exports(file.get());
        }
        if (request.startsWith(".")) {
            run.report(site, Obstacle.MISSING_MODULE, request);
        }
        return new Value.Unknown(Hole.Kind.IMPORT, request, site.place());
    }

    /// A `require` of something that only the running program knows.
    Value dynamic(Site site) {
        return run.report(site, Obstacle.MISSING_MODULE, site.text());
    }

    /// One name of a module, from the file that really has it.
    private Value imported(String request, String name, Site site) {
        boolean given = packages.find(request).or(() -> language.find(request)).isPresent();
        Optional<SourceDocument> file =
                given || name.equals("*")
                        ? Optional.empty()
                        : paths.findModule(request, site.file());
        if (file.isEmpty()) {
            return imported(request(request, site), name, site);
        }
        Origins.Origin origin = origins.of(file.get(), name);
        return imported(exports(origin.document()), origin.name(), site);
    }

    /// A module while it is being loaded: others may already see what it exported so far.
    record Module(Script script, ObjectValue exports, ObjectValue self) {

        Module(Script script) {
            this(script, new ObjectValue(), new ObjectValue());
            self.set("exports", exports);
        }

        void replace(Value other) {
            self.set("exports", other);
        }

        LoadedModule now() {
            return new LoadedModule(script, self.find("exports").orElse(exports));
        }
    }
}
