package plumbline.parse.java.syntax;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The Java files of an opened folder by the names of their classes.
final class JavaFiles {

    private final SourceTree tree;
    private @Nullable Map<String, List<String>> byName;

    JavaFiles(SourceTree tree) {
        this.tree = tree;
    }

    /// The files of classes of that simple name.
    List<String> named(String name) {
        return byName().getOrDefault(name, List.of());
    }

    private Map<String, List<String>> byName() {
        Map<String, List<String>> known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (SourceFile file : tree.files()) {
                String path = file.relativePath();
                if (path.endsWith(".java")) {
                    known.computeIfAbsent(nameOf(path), _ -> new ArrayList<>()).add(path);
                }
            }
            byName = known;
        }
        return known;
    }

    /// The name of the class that a file should hold.
    static String nameOf(String path) {
        String name = TreePath.name(path);
        return name.endsWith(".java") ? name.substring(0, name.length() - 5) : name;
    }
}
