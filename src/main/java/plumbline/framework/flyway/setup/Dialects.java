package plumbline.framework.flyway.setup;

import plumbline.operation.Dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells the database by the name of a folder, a JDBC address or a driver.
public final class Dialects {

    private static final Map<String, Dialect> BY_NAME =
            Map.ofEntries(
                    Map.entry("postgresql", Dialect.POSTGRESQL),
                    Map.entry("postgres", Dialect.POSTGRESQL),
                    Map.entry("pgsql", Dialect.POSTGRESQL),
                    Map.entry("pg", Dialect.POSTGRESQL),
                    Map.entry("mysql", Dialect.MYSQL),
                    Map.entry("mariadb", Dialect.MARIADB),
                    Map.entry("sqlite", Dialect.SQLITE),
                    Map.entry("sqlserver", Dialect.MSSQL),
                    Map.entry("mssql", Dialect.MSSQL),
                    Map.entry("oracle", Dialect.ORACLE),
                    Map.entry("h2", Dialect.H2));

    /// What Spring Boot puts in the place of `{vendor}`.
    private static final Map<Dialect, List<String>> VENDORS =
            Map.of(
                    Dialect.POSTGRESQL, List.of("postgresql"),
                    Dialect.MYSQL, List.of("mysql"),
                    Dialect.MARIADB, List.of("mariadb", "mysql"),
                    Dialect.SQLITE, List.of("sqlite"),
                    Dialect.MSSQL, List.of("sqlserver"),
                    Dialect.ORACLE, List.of("oracle"),
                    Dialect.H2, List.of("h2"));

    /// Databases that are read as another one that they are like.
    private static final Map<String, Dialect> ALIKE =
            Map.ofEntries(
                    Map.entry("hsqldb", Dialect.H2),
                    Map.entry("hsql", Dialect.H2),
                    Map.entry("derby", Dialect.H2),
                    Map.entry("db2", Dialect.H2),
                    Map.entry("firebird", Dialect.H2),
                    Map.entry("snowflake", Dialect.H2),
                    Map.entry("cockroach", Dialect.POSTGRESQL),
                    Map.entry("cockroachdb", Dialect.POSTGRESQL),
                    Map.entry("yugabyte", Dialect.POSTGRESQL),
                    Map.entry("yugabytedb", Dialect.POSTGRESQL),
                    Map.entry("redshift", Dialect.POSTGRESQL),
                    Map.entry("tidb", Dialect.MYSQL));

    private Dialects() {}

    /// A database by its own name, and the one whose SQL it is read as.
    public record Vendor(String name, Dialect dialect) implements Comparable<Vendor> {

        @Override
        public int compareTo(Vendor other) {
            int byDialect = dialect.compareTo(other.dialect);
            return byDialect == 0 ? name.compareTo(other.name) : byDialect;
        }
    }

    public static List<String> vendors(Dialect dialect) {
        return VENDORS.getOrDefault(dialect, List.of());
    }

    /// `mysql`, `migration_postgres`, `postgresql-data`.
    public static Optional<Dialect> findByFolder(String name) {
        return findVendor(name).map(Vendor::dialect);
    }

    /// The same with the name of the database, where it is one that is like another.
    public static Optional<Vendor> findVendor(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[_\\-.]", -1))
                .flatMap(part -> vendor(part).stream())
                .findFirst();
    }

    private static Optional<Vendor> vendor(String part) {
        Dialect own = BY_NAME.get(part);
        if (own != null) {
            return Optional.of(new Vendor(own.name().toLowerCase(Locale.ROOT), own));
        }
        return Optional.ofNullable(ALIKE.get(part)).map(alike -> new Vendor(part, alike));
    }

    public static Optional<Dialect> findByUrl(String url) {
        String plain = url.toLowerCase(Locale.ROOT);
        int at = plain.indexOf("jdbc:");
        if (at >= 0) {
            String[] parts = plain.substring(at + 5).split(":", 3);
            boolean wrapped = parts[0].equals("tc") || parts[0].equals("p6spy");
            String name = wrapped && parts.length > 1 ? parts[1] : parts[0];
            return Optional.ofNullable(BY_NAME.get(name));
        }
        return BY_NAME.keySet().stream()
                .filter(name -> name.length() > 2 && plain.contains(name))
                .findFirst()
                .map(BY_NAME::get);
    }

    /// The databases that the settings name, in a fixed order.
    public static Set<Dialect> named(List<FlywayOption> options) {
        Set<Dialect> found = new TreeSet<>();
        for (FlywayOption each : options) {
            if (each.name().matches("(datasource\\.)?(url|driver|db-kind)")) {
                findByUrl(each.value()).ifPresent(found::add);
            }
        }
        return found;
    }
}
