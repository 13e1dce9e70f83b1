package plumbline.framework.liquibase.setup;

import plumbline.operation.Dialect;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells the database from an address, a driver or the libraries of a build.
final class Databases {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "dependencies.gradle");

    private Databases() {}

    static Optional<Dialect> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("postgres")) {
            return Optional.of(Dialect.POSTGRESQL);
        } else if (lower.contains("mariadb")) {
            return Optional.of(Dialect.MARIADB);
        } else if (lower.contains("mysql")) {
            return Optional.of(Dialect.MYSQL);
        } else if (lower.contains("sqlserver")) {
            return Optional.of(Dialect.MSSQL);
        } else if (lower.contains("jdbc:oracle") || lower.contains("ojdbc")) {
            return Optional.of(Dialect.ORACLE);
        } else if (lower.contains("sqlite")) {
            return Optional.of(Dialect.SQLITE);
        }
        return lower.contains("jdbc:h2") || lower.contains("com.h2database")
                ? Optional.of(Dialect.H2)
                : Optional.empty();
    }

    /// A build that names several databases counts as the first that is looked for.
    static Optional<Dialect> findInBuild(String home, SourceTree tree) {
        return BUILD_FILES.stream()
                .flatMap(name -> tree.findDocument(TreePath.child(home, name)).stream())
                .flatMap(document -> find(document.text()).stream())
                .findFirst();
    }

    /// What Liquibase calls it in `dbms`.
    static String name(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }
}
