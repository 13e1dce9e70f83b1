package plumbline.framework.flyway.setup;

import plumbline.framework.Configured;
import plumbline.source.SourceSpan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One setting of Flyway by its own name, whatever it is written in; `environment` is the profile
/// that it counts for, empty for all.
public record FlywayOption(
        String name, String value, String environment, Configured.Origin origin, SourceSpan span) {

    public static final String LOCATIONS = "locations";
    public static final String TABLE = "table";
    public static final String PLACEHOLDERS = "placeholders.";

    private static final Map<String, String> NAMES =
            Stream.of(
                            LOCATIONS,
                            TABLE,
                            "schemas",
                            "defaultSchema",
                            "baselineOnMigrate",
                            "baselineVersion",
                            "baselineDescription",
                            "outOfOrder",
                            "validateOnMigrate",
                            "validateMigrationNaming",
                            "cleanDisabled",
                            "cleanOnValidationError",
                            "placeholderReplacement",
                            "placeholderPrefix",
                            "placeholderSuffix",
                            "sqlMigrationPrefix",
                            "undoSqlMigrationPrefix",
                            "repeatableSqlMigrationPrefix",
                            "baselineMigrationPrefix",
                            "sqlMigrationSeparator",
                            "sqlMigrationSuffixes",
                            "executeInTransaction",
                            "mixed",
                            "group",
                            "url",
                            "user",
                            "password",
                            "driver",
                            "initSql",
                            "connectRetries",
                            "lockRetryCount",
                            "ignoreMigrationPatterns",
                            "target",
                            "encoding",
                            "createSchemas",
                            "enabled",
                            "failOnMissingLocations",
                            "skipDefaultResolvers",
                            "skipDefaultCallbacks",
                            "installedBy",
                            "stream",
                            "batch",
                            "tablespace",
                            "defaultLocations",
                            "javaMigrations",
                            "cherryPick")
                    .collect(Collectors.toMap(FlywayOption::folded, Function.identity()));

    private static final Map<String, String> ALIASES =
            Map.of(
                    "username", "user",
                    "driverclassname", "driver",
                    "initsqls", "initSql",
                    "locationsasstrings", LOCATIONS,
                    "schema", "schemas",
                    "sqlmigrationsuffix", "sqlMigrationSuffixes",
                    "postgresql.transactionallock", "postgresql.transactional.lock",
                    "postgresql.transactional.lock", "postgresql.transactional.lock",
                    "postgresqltransactionallock", "postgresql.transactional.lock");

    /// Flyway's own name for what is written in kebab case, capitals or as a setter.
    public static Optional<String> findName(String written) {
        String plain = written.replaceAll("\\[\\d+]$", "");
        if (plain.toLowerCase(Locale.ROOT).startsWith(PLACEHOLDERS)) {
            return Optional.of(PLACEHOLDERS + plain.substring(PLACEHOLDERS.length()));
        }
        String folded = folded(plain);
        return Optional.ofNullable(NAMES.get(folded))
                .or(() -> Optional.ofNullable(ALIASES.get(folded)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /// The parts of a value that is a list with commas.
    public List<String> items() {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    public Configured<String> configured() {
        return new Configured<>(value, origin, span);
    }

    public boolean isLocation() {
        return name.equals(LOCATIONS);
    }
}
