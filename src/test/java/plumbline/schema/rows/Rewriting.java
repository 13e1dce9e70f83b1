package plumbline.schema.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Finds out whether a statement lets a real server write a table anew.
final class Rewriting {

    private static final String FILE =
            "SELECT relfilenode FROM pg_class WHERE oid = 'watched'::regclass";

    private final Connection connection;

    Rewriting(Connection connection) {
        this.connection = connection;
    }

    /// Nothing where the server refuses the statement; all of it is taken back.
    Optional<Boolean> find(String before, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement each = connection.createStatement()) {
            each.execute(before);
            long file = file(each);
            each.execute(statement);
            return Optional.of(file(each) != file);
        } catch (SQLException refused) {
            return Optional.empty();
        } finally {
            connection.rollback();
        }
    }

    private static long file(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(FILE)) {
            row.next();
            return row.getLong(1);
        }
    }
}
