package plumbline.setting.model;

/// An object mapper whose models are read, and what its own tool takes for a difference.
public enum Mapper {
    PRISMA("Prisma", true, true),
    TYPEORM("TypeORM", false, true),
    DRIZZLE("Drizzle", false, false),
    SEQUELIZE("Sequelize", false, false);

    private final String title;
    private final boolean dropsTables;
    private final boolean dropsColumns;

    Mapper(String title, boolean dropsTables, boolean dropsColumns) {
        this.title = title;
        this.dropsTables = dropsTables;
        this.dropsColumns = dropsColumns;
    }

    public String title() {
        return title;
    }

    /// Whether the next migration that the tool writes drops tables without a model.
    public boolean dropsTables() {
        return dropsTables;
    }

    /// Whether it drops columns that the model of their table does not have.
    public boolean dropsColumns() {
        return dropsColumns;
    }
}
