package plumbline.framework.knex.adapter;

import plumbline.framework.script.Settings;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the folders that a configuration means.
///
/// Knex goes to the folder of its knexfile first, so paths count from there; what is written for
/// compiled files stands for their sources.
final class Directories {

    private static final List<String> COMPILED = List.of("dist", "build", "lib", "out", "bin");

    private final SourceTree tree;
    private final String folder;
    private final String home;

    /// `folder` is that of the configuration, `home` that of the package.
    Directories(SourceTree tree, String folder, String home) {
        this.tree = tree;
        this.folder = folder;
        this.home = home;
    }

    Set<String> of(Value directory) {
        Set<String> found = new LinkedHashSet<>();
        for (Value option : Settings.options(directory)) {
            List<Value> items = option instanceof ListValue list ? list.items() : List.of(option);
            for (Value item : items) {
                Settings.findKnown(item).flatMap(this::find).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<String> find(String written) {
        if (written.startsWith("/")) {
            return TreePath.resolve("", written.replaceFirst("^/+", "")).flatMap(this::findSource);
        }
        return TreePath.resolve(folder, written)
                .flatMap(this::findSource)
                .or(() -> TreePath.resolve(home, written).flatMap(this::findSource));
    }

    private Optional<String> findSource(String path) {
        if (tree.hasFolder(path)) {
            return Optional.of(path);
        }
        List<String> parts = List.of(path.split("/", -1));
        for (int i = 0; i < parts.size(); i++) {
            if (COMPILED.contains(parts.get(i))) {
                String before = String.join("/", parts.subList(0, i));
                String after = String.join("/", parts.subList(i + 1, parts.size()));
                for (String candidate :
                        List.of(
                                TreePath.child(TreePath.child(before, "src"), after),
                                TreePath.child(before, after))) {
                    if (tree.hasFolder(candidate)) {
                        return Optional.of(candidate);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
