package plumbline.framework.sql;

import static java.util.Map.entry;

import plumbline.operation.Dialect;
import plumbline.source.TreePath;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Databases by the names that folders, drivers, providers and addresses give them.
public final class Dialects {

    private static final Map<String, Dialect> NAMES =
            Map.ofEntries(
                    entry("postgres", Dialect.POSTGRESQL),
                    entry("postgresql", Dialect.POSTGRESQL),
                    entry("pg", Dialect.POSTGRESQL),
                    entry("pgx", Dialect.POSTGRESQL),
                    entry("pgx5", Dialect.POSTGRESQL),
                    entry("pgsql", Dialect.POSTGRESQL),
                    entry("pglite", Dialect.POSTGRESQL),
                    entry("cockroach", Dialect.POSTGRESQL),
                    entry("cockroachdb", Dialect.POSTGRESQL),
                    entry("mysql", Dialect.MYSQL),
                    entry("mysql2", Dialect.MYSQL),
                    entry("singlestore", Dialect.MYSQL),
                    entry("mariadb", Dialect.MARIADB),
                    entry("sqlite", Dialect.SQLITE),
                    entry("sqlite3", Dialect.SQLITE),
                    entry("better-sqlite", Dialect.SQLITE),
                    entry("turso", Dialect.SQLITE),
                    entry("libsql", Dialect.SQLITE),
                    entry("d1", Dialect.SQLITE),
                    entry("d1-http", Dialect.SQLITE),
                    entry("expo", Dialect.SQLITE),
                    entry("mssql", Dialect.MSSQL),
                    entry("sqlserver", Dialect.MSSQL),
                    entry("oracle", Dialect.ORACLE),
                    entry("h2", Dialect.H2));

    /// Databases whose SQL no grammar here reads; each name means nothing else.
    private static final Pattern UNREAD =
            Pattern.compile(
                    "(?:^|[/._-])(clickhouse|cassandra|scylladb|bigquery)(?=[/._-])",
                    Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_PART = 5;

    private Dialects() {}

    public static Optional<Dialect> findByName(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The database that a folder or file is for by its name; the innermost name decides.
    public static Optional<Dialect> findInPath(String path) {
        String[] segments = path.split("/", -1);
        for (int i = segments.length - 1; i >= 0; i--) {
            Optional<Dialect> found = findInSegment(segments[i]);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Dialect> findInSegment(String segment) {
        Optional<Dialect> whole = findByName(segment);
        if (whole.isPresent()) {
            return whole;
        }
        for (String part : segment.split("[._\\-]", -1)) {
            // short names such as h2 stand for other things too when they are only part of a name
            if (part.length() >= SHORTEST_PART && findByName(part).isPresent()) {
                return findByName(part);
            }
        }
        return Optional.empty();
    }

    /// The database that a folder on the way is for, where no SQL of it is read here.
    public static Optional<String> findUnread(String path) {
        Matcher folder = UNREAD.matcher(TreePath.parent(path) + "/");
        return folder.find()
                ? Optional.of(folder.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /// The database of an address such as `postgres://…` or `jdbc:mysql://…`.
    public static Optional<Dialect> findByUrl(String url) {
        String bare = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        int colon = bare.indexOf(':');
        return colon < 0 ? Optional.empty() : findByName(bare.substring(0, colon));
    }
}
