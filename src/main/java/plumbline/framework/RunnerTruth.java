package plumbline.framework;

/// What is true of a tool as it is without any configuration: which transactions it opens, how it
/// locks, where it keeps its history, and whether it notices that an applied file was edited.
///
/// Transactions and locks were read in the sources of knex 3.3, typeorm 1.1, sequelize-cli 6.6 with
/// umzug 3.8 and drizzle 0.45, those of the others in their documentation.
public record RunnerTruth(
        String transactions,
        RunnerLock lock,
        String locking,
        String historyTable,
        boolean forwardOnly,
        boolean checksums) {

    /// What is true of one tool.
    public static RunnerTruth of(Framework framework) {
        return switch (framework) {
            case KNEX ->
                    back(
                            "Knex runs all pending migrations in one transaction unless one of"
                                    + " them exports config.transaction = false",
                            RunnerLock.ROW,
                            "Knex locks a row of knex_migrations_lock, which has to be freed by"
                                    + " hand after a crash",
                            "knex_migrations");
            case TYPEORM ->
                    back(
                            "TypeORM runs all pending migrations in one transaction"
                                    + " (migrationsTransactionMode: all)",
                            RunnerLock.NONE,
                            "TypeORM takes no lock",
                            "migrations");
            case SEQUELIZE ->
                    back(
                            "sequelize-cli and Umzug open no transaction",
                            RunnerLock.NONE,
                            "sequelize-cli and Umzug take no lock",
                            "SequelizeMeta");
            case FLYWAY ->
                    checking(
                            "Flyway runs each file in a transaction of its own, and what cannot"
                                    + " run in one without",
                            RunnerLock.ADVISORY,
                            "Flyway takes an advisory lock",
                            "flyway_schema_history");
            case LIQUIBASE ->
                    checking(
                            "Liquibase runs each changeset in a transaction of its own unless it"
                                    + " says runInTransaction=\"false\"",
                            RunnerLock.ROW,
                            "Liquibase locks a row of databasechangeloglock",
                            "databasechangelog");
            case PRISMA ->
                    forward(
                            "Prisma sends each file at once, which PostgreSQL runs as one"
                                    + " transaction",
                            RunnerLock.ADVISORY,
                            "Prisma takes an advisory lock",
                            "_prisma_migrations");
            case DRIZZLE ->
                    forward(
                            "Drizzle runs all pending migrations in one transaction",
                            RunnerLock.NONE,
                            "Drizzle takes no lock",
                            "__drizzle_migrations");
            case GOLANG_MIGRATE ->
                    back(
                            "golang-migrate sends each file at once, which PostgreSQL runs as one"
                                    + " transaction unless x-multi-statement splits it",
                            RunnerLock.ADVISORY,
                            "golang-migrate takes an advisory lock",
                            "schema_migrations");
            case DBMATE ->
                    back(
                            "dbmate runs each file in a transaction unless it says"
                                    + " transaction:false",
                            RunnerLock.NONE,
                            "dbmate takes no lock",
                            "schema_migrations");
            case GOOSE ->
                    back(
                            "goose runs each file in a transaction unless it says NO TRANSACTION",
                            RunnerLock.NONE,
                            "goose takes no lock unless its provider is given a session locker",
                            "goose_db_version");
            case SQL_MIGRATE ->
                    back(
                            "sql-migrate runs each file in a transaction unless it says"
                                    + " notransaction",
                            RunnerLock.NONE,
                            "sql-migrate takes no lock",
                            "gorp_migrations");
            case DIESEL ->
                    back(
                            "Diesel runs each migration in a transaction unless its metadata.toml"
                                    + " says otherwise",
                            RunnerLock.NONE,
                            "Diesel takes no lock",
                            "__diesel_schema_migrations");
            case SQL_PAIRS, PLAIN_SQL ->
                    back(
                            "the runner is not known",
                            RunnerLock.UNKNOWN,
                            "the runner is not known",
                            "");
        };
    }

    private static RunnerTruth back(
            String transactions, RunnerLock lock, String locking, String historyTable) {
        return new RunnerTruth(transactions, lock, locking, historyTable, false, false);
    }

    private static RunnerTruth forward(
            String transactions, RunnerLock lock, String locking, String historyTable) {
        return new RunnerTruth(transactions, lock, locking, historyTable, true, false);
    }

    private static RunnerTruth checking(
            String transactions, RunnerLock lock, String locking, String historyTable) {
        return new RunnerTruth(transactions, lock, locking, historyTable, false, true);
    }
}
