package plumbline.analysis.single;

import plumbline.framework.Framework;
import plumbline.source.SourceDocument;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by its name and its text which tool a single file is written for.
final class Recognition {

    private static final Pattern DBMATE = Pattern.compile("(?m)^--\\s*migrate:up\\b");
    private static final Pattern GOOSE = Pattern.compile("(?m)^--\\s*\\+goose\\s+Up\\b");
    private static final Pattern SQL_MIGRATE = Pattern.compile("(?m)^--\\s*\\+migrate\\s+Up\\b");
    private static final Pattern LIQUIBASE =
            Pattern.compile(
                    "(?i)^\\s*--\\s*liquibase formatted"
                            + " sql|<databaseChangeLog|databaseChangeLog[\"']?\\s*:");
    private static final Pattern TYPEORM =
            Pattern.compile("MigrationInterface|\\bqueryRunner\\b|from\\s+['\"]typeorm['\"]");
    private static final Pattern SEQUELIZE = Pattern.compile("\\bqueryInterface\\b");

    private Recognition() {}

    static Optional<Framework> of(SourceDocument document) {
        String file = document.file().toLowerCase(Locale.ROOT);
        String text = document.text();
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "sql" -> Optional.of(sql(text));
            case "js", "ts", "cjs", "mjs", "cts", "mts" -> Optional.of(script(text));
            case "xml", "yaml", "yml", "json" ->
                    LIQUIBASE.matcher(text).find()
                            ? Optional.of(Framework.LIQUIBASE)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Framework sql(String text) {
        if (DBMATE.matcher(text).find()) {
            return Framework.DBMATE;
        }
        if (GOOSE.matcher(text).find()) {
            return Framework.GOOSE;
        }
        if (SQL_MIGRATE.matcher(text).find()) {
            return Framework.SQL_MIGRATE;
        }
        return LIQUIBASE.matcher(text).find() ? Framework.LIQUIBASE : Framework.PLAIN_SQL;
    }

    private static Framework script(String text) {
        if (TYPEORM.matcher(text).find()) {
            return Framework.TYPEORM;
        }
        return SEQUELIZE.matcher(text).find() ? Framework.SEQUELIZE : Framework.KNEX;
    }
}
