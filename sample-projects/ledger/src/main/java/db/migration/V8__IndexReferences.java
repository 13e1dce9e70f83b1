package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import java.sql.Statement;
import java.util.List;

public class V8__IndexReferences extends BaseJavaMigration {

    private static final List<String> TABLES = List.of("journals", "accounts");

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : TABLES) {
                statement.execute(
                        "CREATE INDEX CONCURRENTLY IF NOT EXISTS %s_created_at_idx ON %s (created_at)"
                                .formatted(table, table));
            }
        }
    }
}
