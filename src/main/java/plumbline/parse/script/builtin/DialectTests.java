package plumbline.parse.script.builtin;

import plumbline.operation.Dialect;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tests on the name of the database that are more than a comparison.
public final class DialectTests {

    private static final List<String> NAMES =
            List.of("postgres", "mysql", "mariadb", "sqlite", "mssql", "oracle");

    private DialectTests() {}

    public static Optional<Dialect> find(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "pg", "pg-native", "pgnative", "postgres", "postgresql", "aurora-postgres" ->
                    Optional.of(Dialect.POSTGRESQL);
            case "mysql", "mysql2", "aurora-mysql" -> Optional.of(Dialect.MYSQL);
            case "mariadb" -> Optional.of(Dialect.MARIADB);
            case "sqlite", "sqlite3", "better-sqlite3", "sqljs" -> Optional.of(Dialect.SQLITE);
            case "mssql", "sqlserver" -> Optional.of(Dialect.MSSQL);
            case "oracle", "oracledb" -> Optional.of(Dialect.ORACLE);
            case "h2" -> Optional.of(Dialect.H2);
            default -> Optional.empty();
        };
    }

    /// The test whether the database is one of these.
    public static Circumstance.OnDialect among(String expression, List<String> names) {
        Set<Dialect> known =
                names.stream().flatMap(name -> find(name).stream()).collect(Collectors.toSet());
        return new Circumstance.OnDialect(expression, known, true);
    }

    /// `['pg', 'mysql'].includes(name)`.
    static Value includes(List<Value> names, Site site) {
        List<String> known =
                names.stream().flatMap(name -> Texts.findKnown(name).stream()).toList();
        return value(among(site.text(), known), site);
    }

    /// `name.startsWith('postgres')` and the like.
    static Value test(Value.DialectName name, String method, Value argument, Site site) {
        String part = Texts.findKnown(argument).orElse("").toLowerCase(Locale.ROOT);
        List<String> fitting =
                switch (method) {
                    case "startsWith", "includes", "indexOf", "match", "search" ->
                            NAMES.stream()
                                    .filter(each -> !part.isEmpty() && each.contains(part))
                                    .toList();
                    default -> List.of();
                };
        return part.equals("pg")
                ? value(among(site.text(), List.of("pg")), site)
                : value(among(site.text(), fitting), site);
    }

    /// `/postgres|pg/.test(name)`.
    static Value matches(Value.DialectName name, Value.Regex regex, Site site) {
        String pattern = regex.pattern().toLowerCase(Locale.ROOT);
        List<String> fitting = NAMES.stream().filter(pattern::contains).toList();
        return value(among(site.text(), fitting), site);
    }

    private static Value value(Circumstance.OnDialect test, Site site) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place(), test, null);
    }
}
