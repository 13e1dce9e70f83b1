package plumbline.framework.script;

import plumbline.operation.Dialect;
import plumbline.parse.script.module.JsonValues;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A `package.json`: the folder it makes a package of, what that depends on (`deployed`: not only
/// while it is developed), and its commands.
public record PackageFile(
        String folder,
        SourceDocument document,
        Set<String> dependencies,
        Set<String> deployed,
        List<Command> commands) {

    private static final String NAME = "package.json";
    private static final String WHILE_DEVELOPED = "devDependencies";
    private static final List<String> KINDS =
            List.of("dependencies", WHILE_DEVELOPED, "peerDependencies", "optionalDependencies");
    private static final Set<String> TOOLS = Set.of("knex", "typeorm", "sequelize");

    public PackageFile {
        dependencies = Set.copyOf(dependencies);
        deployed = Set.copyOf(deployed);
        commands = List.copyOf(commands);
    }

    /// All of an opened folder, those at the top first.
    public static List<PackageFile> all(SourceTree tree) {
        return tree.files().stream()
                .map(file -> file.relativePath())
                .filter(path -> TreePath.name(path).equals(NAME))
                .flatMap(path -> tree.findDocument(path).stream())
                .map(PackageFile::of)
                .toList();
    }

    /// The nearest one in the folder of a file or above.
    public static Optional<PackageFile> findAbove(SourceTree tree, String path) {
        String folder = path;
        do {
            folder = TreePath.parent(folder);
            Optional<SourceDocument> found = tree.findDocument(TreePath.child(folder, NAME));
            if (found.isPresent()) {
                return found.map(PackageFile::of);
            }
        } while (!folder.isEmpty());
        return Optional.empty();
    }

    /// The folder of the service that a file belongs to: the nearest with a `package.json`, else
    /// the folder that is given.
    public static String home(SourceTree tree, String path, String otherwise) {
        String folder = path;
        do {
            folder = TreePath.parent(folder);
            if (tree.has(TreePath.child(folder, NAME))) {
                return folder;
            }
        } while (!folder.isEmpty());
        return otherwise;
    }

    /// The database whose driver the package of a folder depends on.
    public static Dialect dialect(List<PackageFile> packages, String home) {
        return packages.stream()
                .filter(each -> each.folder.equals(home))
                .flatMap(each -> each.findDialect().stream())
                .findFirst()
                .orElse(Dialect.POSTGRESQL);
    }

    private Optional<Dialect> findDialect() {
        if (dependsOn("pg") || dependsOn("pg-native")) {
            return Optional.of(Dialect.POSTGRESQL);
        }
        if (dependsOn("mysql2") || dependsOn("mysql")) {
            return Optional.of(Dialect.MYSQL);
        }
        if (deploys("better-sqlite3") || deploys("sqlite3")) {
            return Optional.of(Dialect.SQLITE);
        }
        return dependsOn("mssql") || dependsOn("tedious")
                ? Optional.of(Dialect.MSSQL)
                : Optional.empty();
    }

    /// Next to a tool that is deployed, a driver that is not is there for tests.
    private boolean deploys(String driver) {
        boolean tool = deployed.stream().anyMatch(TOOLS::contains);
        return tool ? deployed.contains(driver) : dependsOn(driver);
    }

    static PackageFile of(SourceDocument document) {
        Value content = JsonValues.read(document);
        String folder = TreePath.parent(document.file());
        Set<String> dependencies = new TreeSet<>();
        Set<String> deployed = new TreeSet<>();
        for (String kind : KINDS) {
            if (Settings.member(content, kind) instanceof ObjectValue names) {
                dependencies.addAll(names.properties().keySet());
                if (!kind.equals(WHILE_DEVELOPED)) {
                    deployed.addAll(names.properties().keySet());
                }
            }
        }
        return new PackageFile(folder, document, dependencies, deployed, commands(content, folder));
    }

    private static List<Command> commands(Value content, String folder) {
        List<Command> commands = new ArrayList<>();
        if (Settings.member(content, "scripts") instanceof ObjectValue scripts) {
            scripts.properties()
                    .forEach(
                            (name, value) -> {
                                if (value instanceof Value.Text text) {
                                    commands.addAll(Command.in(name, text.content(), folder));
                                }
                            });
        }
        return commands;
    }

    public boolean dependsOn(String name) {
        return dependencies.contains(name);
    }
}
