package plumbline.framework;

/// A migration tool that Plumbline knows; `id` is its name in machine formats, `title` for people.
public enum Framework {
    KNEX("knex", "Knex"),
    TYPEORM("typeorm", "TypeORM"),
    SEQUELIZE("sequelize", "Sequelize"),
    FLYWAY("flyway", "Flyway"),
    LIQUIBASE("liquibase", "Liquibase"),
    PRISMA("prisma", "Prisma"),
    GOLANG_MIGRATE("golang-migrate", "golang-migrate"),
    SQL_PAIRS("sql-pairs", "Up/down SQL pairs"),
    DBMATE("dbmate", "dbmate"),
    GOOSE("goose", "goose"),
    SQL_MIGRATE("sql-migrate", "sql-migrate"),
    DRIZZLE("drizzle", "Drizzle"),
    DIESEL("diesel", "Diesel"),
    PLAIN_SQL("plain-sql", "Plain SQL");

    private final String id;
    private final String title;

    Framework(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
