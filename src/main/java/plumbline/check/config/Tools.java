package plumbline.check.config;

import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Framework;

/// What tools need of their configuration.
final class Tools {

    private Tools() {}

    /// Whether it cannot run without a file that says how.
    static boolean needsConfiguration(Framework framework) {
        return switch (framework) {
            case KNEX, TYPEORM, SEQUELIZE, PRISMA, DRIZZLE -> true;
            case FLYWAY,
                    LIQUIBASE,
                    GOLANG_MIGRATE,
                    SQL_PAIRS,
                    DBMATE,
                    GOOSE,
                    SQL_MIGRATE,
                    DIESEL,
                    PLAIN_SQL ->
                    false;
        };
    }

    /// Whether the name of its table of applied migrations is fixed.
    static boolean fixesTable(Framework framework) {
        return framework == Framework.PRISMA || framework == Framework.DIESEL;
    }

    static boolean hasPool(SetSubject set) {
        return switch (set.set().framework()) {
            case KNEX, TYPEORM, SEQUELIZE -> true;
            case PRISMA,
                    DRIZZLE,
                    FLYWAY,
                    LIQUIBASE,
                    GOLANG_MIGRATE,
                    SQL_PAIRS,
                    DBMATE,
                    GOOSE,
                    SQL_MIGRATE,
                    DIESEL,
                    PLAIN_SQL ->
                    false;
        };
    }
}
