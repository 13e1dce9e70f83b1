package plumbline.framework.typeorm.source;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.MigrationSettings;
import plumbline.framework.TransactionRule;
import plumbline.framework.script.Command;
import plumbline.framework.script.Connection;
import plumbline.framework.script.PackageFile;
import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.DialectTests;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the options of one data source: its database, its history table, its transactions.
final class DataSourceSettings {

    private static final String HISTORY_TABLE = "migrations";
    private static final List<String> EXTENSIONS = List.of(".ts", ".js", ".mjs", ".cjs");
    private static final List<String> MORE =
            List.of("migrationsRun", "synchronize", "dropSchema", "logging", "cache");

    private final Value options;
    private final @Nullable PackageFile file;

    DataSourceSettings(Value options, @Nullable PackageFile file) {
        this.options = options;
        this.file = file;
    }

    Optional<Dialect> findDialect() {
        return Settings.options(Settings.member(options, "type")).stream()
                .flatMap(type -> Settings.findKnown(type).stream())
                .flatMap(name -> DialectTests.find(name).stream())
                .findFirst();
    }

    /// `alternatives` are what the same file says in other circumstances.
    MigrationSettings settings(
            List<Value> alternatives, List<String> files, List<Configured<String>> directories) {
        Map<String, Configured<String>> more = new HashMap<>();
        for (String name : MORE) {
            Settings.findText(Settings.member(options, name))
                    .ifPresent(value -> more.put(name, value));
        }
        return new MigrationSettings(
                files,
                directories,
                text("migrationsTableName").orElseGet(() -> Configured.byDefault(HISTORY_TABLE)),
                transactions(alternatives),
                EXTENSIONS,
                databases(),
                text("schema").orElse(null),
                more);
    }

    private Optional<Configured<String>> text(String name) {
        return Settings.findText(Settings.member(options, name));
    }

    /// A flag of the command that runs the migrations wins over the data source.
    private Configured<TransactionRule> transactions(List<Value> alternatives) {
        Optional<Configured<String>> flag =
                file == null
                        ? Optional.empty()
                        : file.commands().stream()
                                .filter(DataSourceSettings::runsMigrations)
                                .flatMap(c -> c.findFlag("--transaction", "-t").stream())
                                .findFirst();
        return flag.map(DataSourceSettings::rule).orElseGet(() -> written(alternatives));
    }

    /// What the program chooses while it runs is not known.
    private Configured<TransactionRule> written(List<Value> alternatives) {
        Configured<TransactionRule> own = mode(options);
        boolean sure = alternatives.stream().allMatch(each -> mode(each).value() == own.value());
        return sure ? own : new Configured<>(TransactionRule.UNKNOWN, own.origin(), own.span());
    }

    private static Configured<TransactionRule> mode(Value options) {
        return Settings.findText(Settings.member(options, "migrationsTransactionMode"))
                .map(DataSourceSettings::rule)
                .orElseGet(() -> Configured.byDefault(TransactionRule.ALL_PENDING));
    }

    private static Configured<TransactionRule> rule(Configured<String> said) {
        return new Configured<>(rule(said.value()), said.origin(), said.span());
    }

    static boolean runsMigrations(Command command) {
        return command.words().stream().anyMatch(word -> word.text().equals("migration:run"));
    }

    private static TransactionRule rule(String mode) {
        return switch (mode) {
            case "all" -> TransactionRule.ALL_PENDING;
            case "each" -> TransactionRule.EACH_MIGRATION;
            case "none" -> TransactionRule.NONE;
            default -> TransactionRule.UNKNOWN;
        };
    }

    private List<DatabaseSettings> databases() {
        if (!(options instanceof ObjectValue)) {
            return List.of();
        }
        Value master = Settings.member(options, "replication", "master");
        Value extra = Settings.member(options, "extra");
        Value poolSize = Settings.member(options, "poolSize");
        return List.of(
                new Connection(master instanceof Value.Nothing ? options : master)
                        .settings(
                                text("name").map(Configured::value).orElse("default"),
                                text("type").orElse(null),
                                Settings.member(extra, "ssl"),
                                poolSize instanceof Value.Nothing ? extra : poolSize));
    }
}
