package plumbline.parse.script.module;

import plumbline.parse.script.DeclaredNames;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Statement;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.source.SourceDocument;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Finds the file that a name comes from, through files that only pass it on: so one name of a
/// large library does not load all of it.
public final class Origins {

    private final ScriptParser parser;
    private final ModulePaths paths;

    /// The file to load, and what the name is there.
    public record Origin(SourceDocument document, String name) {}

    public Origins(ScriptParser parser, ModulePaths paths) {
        this.parser = parser;
        this.paths = paths;
    }

    /// The file itself, where it does not tell.
    public Origin of(SourceDocument document, String name) {
        Origin here = new Origin(document, name);
        return find(here, new HashSet<>()).orElse(here);
    }

    private Optional<Origin> find(Origin here, Set<String> seen) {
        if (here.document().file().endsWith(".json") || !seen.add(here.document().file())) {
            return Optional.empty();
        }
        Optional<Origin> found = Optional.empty();
        for (Statement each : parser.parse(here.document()).body()) {
            if (found.isEmpty() && each instanceof ModuleStatement statement) {
                found = find(statement, here, seen);
            }
        }
        return found;
    }

    private Optional<Origin> find(ModuleStatement statement, Origin here, Set<String> seen) {
        return switch (statement) {
            case ModuleStatement.ExportDeclared export ->
                    DeclaredNames.of(export.declaration()).stream()
                            .filter(each -> each.name().equals(here.name()))
                            .map(each -> here)
                            .findFirst();
            case ModuleStatement.ExportNames names -> named(names, here, seen);
            case ModuleStatement.ExportAll all when all.name() == null ->
                    here.name().equals("default")
                            ? Optional.empty()
                            : paths.findModule(all.source(), here.document().file())
                                    .flatMap(file -> find(new Origin(file, here.name()), seen));
            case ModuleStatement.ExportAll all ->
                    here.name().equals(all.name()) ? Optional.of(here) : Optional.empty();
            case ModuleStatement.ExportDefault _ ->
                    here.name().equals("default") ? Optional.of(here) : Optional.empty();
            case ModuleStatement.ExportAssigned _, ModuleStatement.Import _ -> Optional.empty();
        };
    }

    private Optional<Origin> named(
            ModuleStatement.ExportNames names, Origin here, Set<String> seen) {
        for (ModuleStatement.Exported each : names.names()) {
            if (each.name().equals(here.name())) {
                return names.source() == null || each.local().equals("*")
                        ? Optional.of(here)
                        : paths.findModule(names.source(), here.document().file())
                                .flatMap(file -> find(new Origin(file, each.local()), seen))
                                .or(() -> Optional.of(here));
            }
        }
        return Optional.empty();
    }
}
