package plumbline.framework;

/// What a tool puts into one transaction.
public enum TransactionRule {
    /// Everything that is pending (Knex, TypeORM `all`, Drizzle).
    ALL_PENDING("all"),
    /// Each migration for itself (Flyway, TypeORM `each`).
    EACH_MIGRATION("each"),
    /// Each changeset for itself (Liquibase).
    EACH_CHANGESET("changeset"),
    /// What the server makes of a script sent at once (Prisma, golang-migrate).
    IMPLICIT("implicit"),
    /// Nothing (sequelize-cli, TypeORM `none`).
    NONE("none"),
    /// It could not be found out.
    UNKNOWN("unknown");

    private final String id;

    TransactionRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
