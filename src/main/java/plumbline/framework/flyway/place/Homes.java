package plumbline.framework.flyway.place;

import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.HashSet;
import java.util.Set;

/// Finds the service that a folder belongs to: the nearest one above it that is built for itself.
public final class Homes {

    private static final Set<String> BUILD_FILES =
            Set.of(
                    "pom.xml",
                    "build.gradle",
                    "build.gradle.kts",
                    "package.json",
                    "build.sbt",
                    "go.mod",
                    "build.xml",
                    "project.clj",
                    "pyproject.toml",
                    "Cargo.toml");

    private final Set<String> built = new HashSet<>();
    private final Set<String> packed = new HashSet<>();

    public Homes(SourceTree tree) {
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String name = TreePath.name(path);
            if (BUILD_FILES.contains(name)) {
                built.add(TreePath.parent(path));
            } else if (name.equals("Dockerfile")) {
                packed.add(TreePath.parent(path));
            }
        }
    }

    public String of(String folder) {
        return nearest(folder, built, nearest(folder, packed, ""));
    }

    private static String nearest(String folder, Set<String> roots, String otherwise) {
        String at = folder;
        while (!roots.contains(at)) {
            if (at.isEmpty()) {
                return otherwise;
            }
            at = TreePath.parent(at);
        }
        return at;
    }
}
