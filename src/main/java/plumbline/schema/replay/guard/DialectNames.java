package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What tests call databases.
final class DialectNames {

    private static final Map<String, Set<Dialect>> NAMES =
            Map.ofEntries(
                    Map.entry("postgres", Set.of(Dialect.POSTGRESQL)),
                    Map.entry("postgresql", Set.of(Dialect.POSTGRESQL)),
                    Map.entry("pg", Set.of(Dialect.POSTGRESQL)),
                    Map.entry("mysql", Set.of(Dialect.MYSQL)),
                    Map.entry("mysql2", Set.of(Dialect.MYSQL)),
                    Map.entry("mariadb", Set.of(Dialect.MARIADB)),
                    Map.entry("sqlite", Set.of(Dialect.SQLITE)),
                    Map.entry("sqlite3", Set.of(Dialect.SQLITE)),
                    Map.entry("better-sqlite3", Set.of(Dialect.SQLITE)),
                    Map.entry("mssql", Set.of(Dialect.MSSQL)),
                    Map.entry("oracle", Set.of(Dialect.ORACLE)),
                    Map.entry("oracledb", Set.of(Dialect.ORACLE)),
                    Map.entry("h2", Set.of(Dialect.H2)));

    private DialectNames() {}

    /// None where it is the name of no database.
    static Set<Dialect> find(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    }

    /// Of all names that begin so.
    static List<Set<Dialect>> startingWith(String part) {
        String start = part.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(each -> each.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .toList();
    }
}
