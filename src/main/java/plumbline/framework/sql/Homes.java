package plumbline.framework.sql;

import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Set;

/// Which service a folder of migrations belongs to: the nearest folder above with a build file.
public final class Homes {

    private static final List<String> BUILD_FILES =
            List.of(
                    "package.json",
                    "go.mod",
                    "pom.xml",
                    "Cargo.toml",
                    "build.gradle",
                    "build.gradle.kts",
                    "pyproject.toml",
                    "setup.py",
                    "Gemfile",
                    "composer.json",
                    "mix.exs");

    private static final List<String> CONTAINER_FILES =
            List.of(
                    "Dockerfile",
                    "Dockerfile.prod",
                    "Dockerfile.dev",
                    "docker-compose.yml",
                    "docker-compose.yaml",
                    "compose.yml",
                    "compose.yaml");

    /// Folders that are a part of a service even when a container is built in them.
    private static final Set<String> PARTS =
            Set.of("db", "database", "migration", "migrations", "ddl", "sql", "prisma", "schema");

    private Homes() {}

    public static String of(SourceTree tree, String folder) {
        String at = folder;
        while (!at.isEmpty()) {
            if (isHome(tree, at)) {
                return at;
            }
            at = TreePath.parent(at);
        }
        return "";
    }

    /// Whether a service may stand in that folder.
    public static boolean isHome(SourceTree tree, String folder) {
        return hasAny(tree, folder, BUILD_FILES)
                || (!PARTS.contains(TreePath.name(folder))
                        && hasAny(tree, folder, CONTAINER_FILES));
    }

    private static boolean hasAny(SourceTree tree, String folder, List<String> names) {
        return names.stream().anyMatch(name -> tree.has(TreePath.child(folder, name)));
    }
}
