package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.DeclaredNames;
import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.flow.Binding;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Optional;
import java.util.function.Supplier;

/// Runs the statements by which a module gives something to others.
final class Exports {

    private final Interpreter run;
    private final ModuleLoader loader;

    Exports(Interpreter run, ModuleLoader loader) {
        this.run = run;
        this.loader = loader;
    }

    Completion run(ModuleStatement statement, ModuleLoader.Module module, Scope scope) {
        switch (statement) {
            case ModuleStatement.Import done -> {}
            case ModuleStatement.ExportDeclared export -> {
                Completion end = run.statements().one(export.declaration(), scope);
                DeclaredNames.of(export.declaration())
                        .forEach(name -> export(module, name.name(), scope, name.name()));
                return end;
            }
            case ModuleStatement.ExportDefault export ->
                    module.exports().set("default", declared(export.value(), scope));
            case ModuleStatement.ExportAssigned export ->
                    module.replace(run.expressions().eval(export.value(), scope));
            case ModuleStatement.ExportNames names when names.source() == null ->
                    names(names, module, scope);
            // what a file only passes on is loaded when somebody asks for it
            case ModuleStatement.ExportNames names ->
                    module.exports().later(() -> names(names, module, scope));
            case ModuleStatement.ExportAll all -> module.exports().later(() -> all(all, module));
        }
        return Completion.Normal.END;
    }

    private Value declared(Expression value, Scope scope) {
        Value result = run.expressions().eval(value, scope);
        @Nullable String name =
                switch (value) {
                    case FunctionLiteral function -> function.name();
                    case ClassLiteral type -> type.name();
                    default -> null;
                };
        if (name != null) {
            scope.declare(name, result);
        }
        return result;
    }

    private static void export(ModuleLoader.Module module, String local, Scope scope, String name) {
        scope.find(local).ifPresent(found -> module.exports().set(name, found.get()));
    }

    private void names(ModuleStatement.ExportNames names, ModuleLoader.Module module, Scope scope) {
        Site site = run.site(module.script(), names.span(), names.span(), false);
        Optional<Value> source =
                names.source() == null
                        ? Optional.empty()
                        : Optional.of(loader.request(names.source(), site));
        for (ModuleStatement.Exported each : names.names()) {
            Supplier<Optional<Value>> local = () -> scope.find(each.local()).map(Binding::get);
            source.map(from -> loader.imported(from, each.local(), site))
                    .or(local)
                    .ifPresent(value -> module.exports().set(each.name(), value));
        }
    }

    private void all(ModuleStatement.ExportAll all, ModuleLoader.Module module) {
        Site site = run.site(module.script(), all.span(), all.span(), false);
        Value source = loader.request(all.source(), site);
        if (all.name() != null) {
            module.exports().set(all.name(), source);
        } else if (source instanceof ObjectValue object) {
            object.properties().forEach((name, value) -> passOn(name, value, module.exports()));
        } else {
            module.exports().open();
        }
    }

    /// What a file exports itself goes first, and its default is its own.
    private static void passOn(String name, Value value, ObjectValue exports) {
        if (!name.equals("default") && exports.find(name).isEmpty()) {
            exports.set(name, value);
        }
    }
}
