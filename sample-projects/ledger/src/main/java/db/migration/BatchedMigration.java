package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Repeats one statement until it changes nothing any more, each time in its own transaction. */
abstract class BatchedMigration extends BaseJavaMigration {

    private static final int BATCH = 5_000;

    /** Changes as many rows as its only parameter says. */
    abstract String batchStatement();

    /** What has to be there before. */
    abstract String prepare();

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(prepare());
        }
        try (PreparedStatement batch = connection.prepareStatement(batchStatement())) {
            batch.setInt(1, BATCH);
            while (batch.executeUpdate() > 0) {
                Thread.onSpinWait();
            }
        }
    }
}
