package plumbline.source;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Folders that tools fill and nobody writes by hand: libraries, caches, build output.
final class IgnoredFolders {

    /// By name, the files that must stand beside such a folder; none for names that only tools use.
    ///
    /// `build`, `target`, `dist` and `vendor` are also names that people give, even to folders of
    /// migrations, so they count only beside the build file of the tool that fills them. `build`
    /// beside `package.json` stays in: just as often it holds scripts that somebody wrote.
    private static final Map<String, Set<String>> BESIDE =
            Map.ofEntries(
                    entry(".git", Set.of()),
                    entry(".hg", Set.of()),
                    entry(".svn", Set.of()),
                    entry(".idea", Set.of()),
                    entry("node_modules", Set.of()),
                    entry("bower_components", Set.of()),
                    entry(".yarn", Set.of()),
                    entry(".pnpm-store", Set.of()),
                    entry(".next", Set.of()),
                    entry(".nuxt", Set.of()),
                    entry(".svelte-kit", Set.of()),
                    entry(".turbo", Set.of()),
                    entry(".nx", Set.of()),
                    entry(".parcel-cache", Set.of()),
                    entry(".nyc_output", Set.of()),
                    entry(".cache", Set.of()),
                    entry(".gradle", Set.of()),
                    entry(".terraform", Set.of()),
                    entry(".venv", Set.of()),
                    entry("venv", Set.of()),
                    entry("__pycache__", Set.of()),
                    entry(".tox", Set.of()),
                    entry(".mypy_cache", Set.of()),
                    entry(".pytest_cache", Set.of()),
                    entry(".ruff_cache", Set.of()),
                    entry("target", Set.of("pom.xml", "Cargo.toml", "build.sbt")),
                    entry("build", Set.of("build.gradle", "build.gradle.kts", "setup.py")),
                    entry("dist", Set.of("package.json", "pyproject.toml", "setup.py")),
                    entry("vendor", Set.of("go.mod", "composer.json")),
                    entry("_build", Set.of("mix.exs")),
                    entry("deps", Set.of("mix.exs")));

    private IgnoredFolders() {}

    static boolean contain(Path folder) {
        Set<String> beside = BESIDE.get(folder.getFileName().toString());
        return beside != null
                && (beside.isEmpty()
                        || beside.stream()
                                .anyMatch(file -> Files.exists(folder.resolveSibling(file))));
    }
}
