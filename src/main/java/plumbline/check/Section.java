package plumbline.check;

/// The parts of the catalogue, in the order in which auditors go through them.
public enum Section {
    FILE_STRUCTURE("File structure"),
    UP_FUNCTION("Up function"),
    DOWN_FUNCTION("Down function"),
    DATA_SAFETY("Data safety"),
    LOCKING("Performance & locking"),
    TESTING("Testing"),
    DELIVERY("CI/CD"),
    CONFIGURATION("Config"),
    TYPES("PostgreSQL types"),
    EXTENSIONS("Extensions"),
    ROW_SECURITY("RLS"),
    INDEXES("Indexes"),
    ROUTINES("Triggers & functions"),
    BACKUP("Backup & recovery"),
    ROLLBACK("Rollback readiness"),
    PRODUCTION("Production safety"),
    DATA_MIGRATION("Data-migration patterns"),
    DOCKER("Docker integration"),
    SCRIPTS("Package scripts"),
    SEEDS("Seed data"),
    NAMING("Naming & conventions"),
    HYGIENE("SQL hygiene in migrations"),
    CROSS_SERVICE("Cross-service"),
    OTHER_DATABASES("Other databases");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
