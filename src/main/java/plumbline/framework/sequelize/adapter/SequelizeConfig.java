package plumbline.framework.sequelize.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.RunnerTruth;
import plumbline.framework.script.Connection;
import plumbline.framework.script.ScriptConfiguration;
import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.DialectTests;
import plumbline.parse.script.module.JsonValues;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The file with the environments: `config/config.json`, or whatever `.sequelizerc` names.
record SequelizeConfig(
        List<String> files,
        Configured<String> historyTable,
        @Nullable Configured<String> schema,
        Dialect dialect,
        List<DatabaseSettings> databases,
        Map<String, Configured<String>> more) {

    static final String HISTORY_TABLE = RunnerTruth.of(Framework.SEQUELIZE).historyTable();
    private static final List<String> USUAL =
            List.of(
                    "config/config.json",
                    "config/config.js",
                    "config/database.js",
                    "config/sequelize.js",
                    "src/config/database.js",
                    "src/config/config.js");
    private static final List<String> ENDINGS = List.of("", ".js", ".cjs", ".ts", ".json");

    /// What is configured in a file that may not be there.
    static SequelizeConfig read(SourceTree tree, ScriptConfiguration scripts, String path) {
        for (String ending : ENDINGS) {
            Optional<SourceDocument> document = tree.findDocument(path + ending);
            if (document.isPresent()) {
                return of(document.get(), scripts);
            }
        }
        return new SequelizeConfig(
                List.of(),
                Configured.byDefault(HISTORY_TABLE),
                null,
                Dialect.POSTGRESQL,
                List.of(),
                Map.of());
    }

    /// Whether the file names a database that is known.
    boolean saysDialect() {
        return databases.stream()
                .anyMatch(
                        each ->
                                each.client() != null
                                        && DialectTests.find(each.client().value()).isPresent());
    }

    /// The first file of the usual names.
    static SequelizeConfig nearby(SourceTree tree, ScriptConfiguration scripts, String home) {
        String path =
                USUAL.stream()
                        .map(name -> TreePath.child(home, name))
                        .filter(tree::has)
                        .findFirst()
                        .orElse(TreePath.child(home, USUAL.getFirst()));
        return read(tree, scripts, path);
    }

    private static SequelizeConfig of(SourceDocument document, ScriptConfiguration scripts) {
        Value content =
                document.file().endsWith(".json")
                        ? JsonValues.read(document)
                        : scripts.read(document);
        Map<String, Value> environments = environments(content);
        List<DatabaseSettings> databases = new ArrayList<>();
        environments.forEach((name, each) -> databases.add(database(name, each)));
        Map<String, Configured<String>> more = new HashMap<>();
        for (String name : List.of("migrationStorage", "seederStorage", "logging")) {
            first(environments, name).ifPresent(value -> more.put(name, value));
        }
        return new SequelizeConfig(
                List.of(document.file()),
                first(environments, "migrationStorageTableName")
                        .orElseGet(() -> Configured.byDefault(HISTORY_TABLE)),
                first(environments, "migrationStorageTableSchema").orElse(null),
                dialect(environments),
                databases,
                more);
    }

    /// One object for each environment, or one for all.
    private static Map<String, Value> environments(Value content) {
        Map<String, Value> environments = new LinkedHashMap<>();
        for (Value option : Settings.options(content)) {
            if (option instanceof ObjectValue object) {
                object.properties()
                        .forEach(
                                (name, value) -> {
                                    if (Settings.options(value).getFirst() instanceof ObjectValue
                                            && isEnvironment(value)) {
                                        environments.putIfAbsent(name, value);
                                    }
                                });
                if (environments.isEmpty() && isEnvironment(object)) {
                    environments.put("default", object);
                }
            }
        }
        return environments;
    }

    private static boolean isEnvironment(Value value) {
        return List.of("dialect", "database", "use_env_variable", "host", "url", "username")
                .stream()
                .anyMatch(name -> !(Settings.member(value, name) instanceof Value.Nothing));
    }

    private static Optional<Configured<String>> first(
            Map<String, Value> environments, String name) {
        return environments.values().stream()
                .flatMap(each -> Settings.findText(Settings.member(each, name)).stream())
                .findFirst();
    }

    private static Dialect dialect(Map<String, Value> environments) {
        return environments.values().stream()
                .flatMap(each -> Settings.findKnown(Settings.member(each, "dialect")).stream())
                .flatMap(name -> DialectTests.find(name).stream())
                .findFirst()
                .orElse(Dialect.POSTGRESQL);
    }

    private static DatabaseSettings database(String name, Value environment) {
        DatabaseSettings read =
                new Connection(environment)
                        .settings(
                                name,
                                Settings.findText(Settings.member(environment, "dialect"))
                                        .orElse(null),
                                Settings.member(environment, "dialectOptions", "ssl"),
                                Settings.member(environment, "pool"));
        Optional<Configured<String>> variable =
                Settings.findText(Settings.member(environment, "use_env_variable"));
        if (variable.isEmpty() || read.url() != null) {
            return read;
        }
        return withAddress(
                read,
                new Configured<>(
                        "${" + variable.get().value() + "}",
                        Origin.ENVIRONMENT,
                        variable.get().span()));
    }

    private static DatabaseSettings withAddress(DatabaseSettings read, Configured<String> url) {
        return new DatabaseSettings(
                read.environment(),
                read.client(),
                read.host(),
                read.port(),
                read.database(),
                read.user(),
                read.password(),
                read.tls(),
                read.pool(),
                url);
    }
}
