package plumbline.framework.typeorm.source;

import plumbline.framework.Configured;
import plumbline.framework.script.Settings;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the files that `migrations` of a data source means: patterns of paths, or classes.
final class Listings {

    private static final int DEEPEST = 6;

    private final SourceTree tree;
    private final CompiledFolders compiled;

    Listings(SourceTree tree) {
        this.tree = tree;
        this.compiled = new CompiledFolders(tree);
    }

    Listing of(Value migrations, String home) {
        Found found = new Found(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
        collect(migrations, home, found, 0);
        return new Listing(found.files, found.written, found.unmatched);
    }

    /// What was found so far.
    private record Found(
            Set<String> files, List<Configured<String>> written, Set<String> unmatched) {}

    private void collect(Value value, String home, Found into, int depth) {
        for (Value option : Settings.options(value)) {
            switch (option) {
                case FunctionValue type -> findFile(type).ifPresent(file -> named(file, into));
                case ListValue list when depth < DEEPEST -> {
                    for (Value item : list.items()) {
                        collect(item, home, into, depth + 1);
                    }
                }
                case ObjectValue object when depth < DEEPEST -> {
                    for (Value each : object.properties().values()) {
                        collect(each, home, into, depth + 1);
                    }
                }
                case Value.Text text ->
                        Settings.findText(text).ifPresent(said -> pattern(said, home, into));
                default -> {}
            }
        }
    }

    /// Classes are listed by name; where they stand is what people look for.
    private static void named(String file, Found into) {
        into.files.add(file);
        String folder = TreePath.parent(file);
        if (into.written.stream().noneMatch(each -> each.value().equals(folder))) {
            into.written.add(new Configured<>(folder, Configured.Origin.FILE, null));
        }
    }

    /// The class of a migration stands where its `up` does.
    private static Optional<String> findFile(FunctionValue type) {
        return type.prototype().properties().values().stream()
                .filter(FunctionValue.class::isInstance)
                .map(FunctionValue.class::cast)
                .filter(member -> member != type)
                .flatMap(method -> method.behaviour().findPlace().stream())
                .map(SourceSpan::file)
                .findFirst();
    }

    private void pattern(Configured<String> said, String home, Found into) {
        String first = "";
        for (String pattern : places(said.value(), home)) {
            for (String each : compiled.sources(pattern, home)) {
                List<String> matching = matching(each);
                if (first.isEmpty()) {
                    first = each;
                }
                if (!matching.isEmpty()) {
                    into.files.addAll(matching);
                    into.written.add(new Configured<>(each, said.origin(), said.span()));
                    return;
                }
            }
        }
        into.unmatched.add(said.value());
        into.written.add(new Configured<>(first, said.origin(), said.span()));
    }

    /// Paths are relative to where the program runs, which is the service or the opened folder.
    private static List<String> places(String written, String home) {
        String path = written.replace('\\', '/').replaceFirst("^\\$\\{[^}]*}/", "");
        String plain = path.replaceFirst("^/+", "");
        Set<String> places = new LinkedHashSet<>();
        boolean absolute = plain.startsWith(home + "/") || path.startsWith("/");
        if (absolute) {
            TreePath.resolve("", plain).ifPresent(places::add);
        }
        TreePath.resolve(home, plain).ifPresent(places::add);
        TreePath.resolve("", plain).ifPresent(places::add);
        return List.copyOf(places);
    }

    private List<String> matching(String pattern) {
        Glob glob = new Glob(pattern);
        return tree.below(Glob.folder(pattern)).stream()
                .map(SourceFile::relativePath)
                .filter(MigrationFiles::isScript)
                .filter(glob::matches)
                .toList();
    }
}
