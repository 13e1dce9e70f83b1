package plumbline.framework.knex.adapter;

import plumbline.framework.Configured;
import plumbline.framework.script.Command;
import plumbline.framework.script.PackageFile;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The configuration files of Knex in a folder: by their name, or because a command names them.
final class KnexFiles {

    private static final Pattern NAME =
            Pattern.compile("(?i)knexfile(?:[._-][\\w-]+)?\\.(?:js|ts|cjs|mjs|cts|mts)");

    private final SourceTree tree;
    private final List<PackageFile> packages;

    KnexFiles(SourceTree tree, List<PackageFile> packages) {
        this.tree = tree;
        this.packages = packages;
    }

    Set<String> all() {
        Set<String> files = new LinkedHashSet<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (NAME.matcher(TreePath.name(path)).matches() && KnexFolder.isScript(path)) {
                files.add(path);
            }
        }
        for (PackageFile each : packages) {
            for (Command command : each.commands()) {
                findNamed(command).ifPresent(files::add);
            }
        }
        return files;
    }

    private Optional<String> findNamed(Command command) {
        if (!command.runs("knex") && !command.runs("cli")) {
            return Optional.empty();
        }
        return command.findFlag("--knexfile")
                .map(Configured::value)
                .flatMap(file -> TreePath.resolve(command.folder(), file))
                .flatMap(this::findScript);
    }

    private Optional<String> findScript(String path) {
        for (String candidate : List.of(path, path + ".ts", path + ".js")) {
            if (tree.has(candidate) && KnexFolder.isScript(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Where a command tells Knex to look, against what the file says.
    Optional<Configured<String>> findDirectoryFlag(String home) {
        return packages.stream()
                .filter(each -> each.folder().equals(home))
                .flatMap(each -> each.commands().stream())
                .filter(command -> command.runs("knex"))
                .flatMap(
                        command ->
                                command
                                        .findFlag("--migrations-directory", "--migrations-dir")
                                        .stream())
                .findFirst();
    }
}
