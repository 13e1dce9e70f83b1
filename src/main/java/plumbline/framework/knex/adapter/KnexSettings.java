package plumbline.framework.knex.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.TransactionRule;
import plumbline.framework.script.Connection;
import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.DialectTests;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One environment of a knexfile.
record KnexSettings(String environment, Value value) {

    private static final String DEFAULT_ENVIRONMENT = "default";
    private static final List<String> OWN =
            List.of("client", "dialect", "connection", "migrations", "pool", "useNullAsDefault");

    /// The environments that a configuration comes to, in their order.
    static List<KnexSettings> of(Value configuration) {
        List<KnexSettings> all = new ArrayList<>();
        for (Value option : Settings.options(configuration)) {
            if (isSettings(option)) {
                all.add(new KnexSettings(DEFAULT_ENVIRONMENT, option));
            } else if (option instanceof ObjectValue environments) {
                environments
                        .properties()
                        .forEach(
                                (name, value) ->
                                        Settings.options(value).stream()
                                                .filter(KnexSettings::isSettings)
                                                .limit(1)
                                                .forEach(
                                                        each ->
                                                                all.add(
                                                                        new KnexSettings(
                                                                                name, each))));
            }
        }
        return all;
    }

    private static boolean isSettings(Value value) {
        return value instanceof ObjectValue object
                && OWN.stream().anyMatch(object.properties()::containsKey);
    }

    private Value migrations(String name) {
        return Settings.member(value, "migrations", name);
    }

    boolean saysDirectory() {
        return !directories().isEmpty();
    }

    List<Configured<String>> directories() {
        return Settings.texts(migrations("directory")).stream().map(KnexSettings::inTree).toList();
    }

    /// What `__dirname` makes of a path counts from the opened folder.
    private static Configured<String> inTree(Configured<String> directory) {
        String path =
                directory.value().startsWith("/")
                        ? TreePath.resolve("", directory.value().replaceFirst("^/+", ""))
                                .orElse(directory.value())
                        : directory.value();
        return new Configured<>(path, directory.origin(), directory.span());
    }

    /// A directory as far as the file decides it.
    Value directoryValue() {
        return migrations("directory");
    }

    Optional<Configured<String>> findTable() {
        return Settings.findText(migrations("tableName"));
    }

    @Nullable Configured<String> schema() {
        return Settings.findText(migrations("schemaName")).orElse(null);
    }

    Configured<TransactionRule> transactions() {
        return migrations("disableTransactions") instanceof Value.Bool(boolean off) && off
                ? new Configured<>(TransactionRule.NONE, Configured.Origin.FILE, null)
                : Configured.byDefault(TransactionRule.ALL_PENDING);
    }

    /// Whether each directory is sorted for itself.
    boolean sortsDirectories() {
        return migrations("sortDirsSeparately") instanceof Value.Bool(boolean yes) && yes;
    }

    List<Configured<String>> extensions() {
        return Settings.texts(migrations("loadExtensions"));
    }

    Map<String, Configured<String>> more() {
        Map<String, Configured<String>> more = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "extension",
                        "sortDirsSeparately",
                        "disableTransactions",
                        "disableMigrationsListValidation",
                        "stub",
                        "migrationSource")) {
            Settings.findText(migrations(name)).ifPresent(text -> more.put(name, text));
        }
        return more;
    }

    private @Nullable Configured<String> client() {
        return Settings.findText(Settings.member(value, "client"))
                .or(() -> Settings.findText(Settings.member(value, "dialect")))
                .orElse(null);
    }

    Optional<Dialect> findDialect() {
        return Settings.findKnown(Settings.member(value, "client"))
                .or(() -> Settings.findKnown(Settings.member(value, "dialect")))
                .flatMap(KnexSettings::findDialect);
    }

    static Optional<Dialect> findDialect(String client) {
        return switch (client) {
            case "cockroachdb", "redshift", "pgnative" -> Optional.of(Dialect.POSTGRESQL);
            default -> DialectTests.find(client);
        };
    }

    DatabaseSettings database() {
        Value connection = Settings.member(value, "connection");
        return new Connection(connection)
                .settings(
                        environment,
                        client(),
                        Value.Nothing.UNDEFINED,
                        Settings.member(value, "pool"));
    }
}
