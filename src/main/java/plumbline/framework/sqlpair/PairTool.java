package plumbline.framework.sqlpair;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSettings;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.DatabaseUrl;
import plumbline.framework.sql.Surroundings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which tool runs a folder of pairs, and how it is set up: from the commands and code around it.
final class PairTool {

    private static final Pattern GOLANG_MIGRATE =
            Pattern.compile(
                    "^\\h*(?:require\\s+)?github\\.com/golang-migrate/migrate/\\S+\\s+v\\S+\\h*$"
                            + "|\"github\\.com/golang-migrate/migrate/v\\d|migrate/migrate[:\\s]"
                            + "|\\bmigrate\\s+(?:[^\\n]*\\s)?-(?:path|source)[\\s=]"
                            + "|\\bmigrate create\\b",
                    Pattern.MULTILINE);

    private static final Pattern MORPH =
            Pattern.compile(
                    "^\\h*(?:require\\s+)?github\\.com/mattermost/morph\\s+v\\S+\\h*$"
                            + "|\"github\\.com/mattermost/morph",
                    Pattern.MULTILINE);

    private static final Pattern POP =
            Pattern.compile(
                    "^\\h*(?:require\\s+)?github\\.com/(?:ory|gobuffalo)/pop(?:/v\\d+)?\\s+v\\S+"
                            + "|\"github\\.com/(?:ory/x/popx|(?:ory|gobuffalo)/pop(?:/v\\d+)?)\"",
                    Pattern.MULTILINE);

    private static final Pattern TABLE =
            Pattern.compile(
                    "x-migrations-table(?:=|\"\\s*,\\s*\")([\\w.]+)"
                            + "|MigrationsTable:\\s*\"([\\w.]+)\"");

    private static final Pattern MORPH_TABLE =
            Pattern.compile("SetMigrationTableName\\(\\s*\"([\\w.]+)\"");

    private static final Pattern MULTI_STATEMENT =
            Pattern.compile(
                    "x-multi-statement(?:=|\"\\s*,\\s*\")(\\w+)|MultiStatementEnabled:\\s*(true)");

    private static final Pattern DIRECTORY =
            Pattern.compile(
                    "-path[\\s=]+[\"']?([\\w./-]+)|file://([\\w./-]+)"
                            + "|iofs\\.New\\([^,\\n]*,\\s*\"([^\"\\n]+)\""
                            + "|//go:embed\\s+([\\w./-]+)/\\*\\.sql");

    private static final Pattern ADDRESS =
            Pattern.compile("\\bmigrate\\b[^\\n]*-database[\\s=]+[\"']?([^\\s\"']+)");

    private PairTool() {}

    static Framework of(PairFolder folder, Surroundings around) {
        boolean proven =
                folder.suitsGolangMigrate()
                        && around.mentions(GOLANG_MIGRATE)
                        && !around.mentions(MORPH)
                        && !around.mentions(POP);
        return proven ? Framework.GOLANG_MIGRATE : Framework.SQL_PAIRS;
    }

    static MigrationSettings settings(
            Framework tool, String folder, Surroundings around, boolean alone) {
        boolean golang = tool == Framework.GOLANG_MIGRATE;
        boolean pop = !golang && around.mentions(POP);
        Map<String, Configured<String>> more = new LinkedHashMap<>();
        if (golang) {
            around.findValue(MULTI_STATEMENT, alone)
                    .ifPresent(found -> more.put("x-multi-statement", found));
        }
        Optional<Configured<String>> directory =
                golang ? around.findValue(DIRECTORY, alone) : Optional.empty();
        Configured<String> where =
                directory
                        .filter(found -> folder.endsWith(found.value().replaceFirst("^[./]+", "")))
                        .map(found -> new Configured<>(folder, found.origin(), found.span()))
                        .orElse(Configured.byDefault(folder));
        List<DatabaseSettings> databases =
                golang
                        ? around.findValue(ADDRESS, alone).stream()
                                .map(url -> DatabaseUrl.settings("default", null, url))
                                .toList()
                        : List.of();
        return new MigrationSettings(
                files(where),
                List.of(where),
                history(tool, around, alone, pop),
                Configured.byDefault(rule(tool, pop, more)),
                List.of(".up.sql", ".down.sql"),
                databases,
                null,
                more);
    }

    private static List<String> files(Configured<String> where) {
        return where.span() == null ? List.of() : List.of(where.span().file());
    }

    private static Configured<String> history(
            Framework tool, Surroundings around, boolean alone, boolean pop) {
        if (tool == Framework.GOLANG_MIGRATE) {
            return around.findValue(TABLE, alone).orElse(Configured.byDefault("schema_migrations"));
        }
        String table = pop ? "schema_migration" : "";
        return around.findValue(MORPH_TABLE, alone).orElse(Configured.byDefault(table));
    }

    /// One simple query is one implicit transaction, unless the tool splits it first.
    private static TransactionRule rule(
            Framework tool, boolean pop, Map<String, Configured<String>> more) {
        if (tool != Framework.GOLANG_MIGRATE) {
            return pop ? TransactionRule.EACH_MIGRATION : TransactionRule.UNKNOWN;
        }
        Configured<String> split = more.get("x-multi-statement");
        return split != null && split.value().equals("true")
                ? TransactionRule.NONE
                : TransactionRule.IMPLICIT;
    }
}
