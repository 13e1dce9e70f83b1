package example.catalog.migration;

import liquibase.change.custom.CustomTaskChange;
import liquibase.change.custom.CustomTaskRollback;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes the spaces out of bar codes and keeps the old spelling for the way back. */
public class NormalizeBarcodes implements CustomTaskChange, CustomTaskRollback {

    private String table;
    private String column;

    public void setTable(String table) {
        this.table = table;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    @Override
    public void execute(Database database) throws CustomChangeException {
        try {
            JdbcConnection connection = (JdbcConnection) database.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "ALTER TABLE " + table + " ADD COLUMN " + column + "_before varchar(20)");
            }
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE products SET barcode_before = barcode,"
                                    + " barcode = regexp_replace(barcode, ?, '', 'g')"
                                    + " WHERE barcode ~ ?")) {
                update.setString(1, "\\s");
                update.setString(2, "\\s");
                update.executeUpdate();
            }
        } catch (DatabaseException | SQLException failure) {
            throw new CustomChangeException(failure);
        }
    }

    @Override
    public void rollback(Database database) throws CustomChangeException {
        try {
            JdbcConnection connection = (JdbcConnection) database.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(
                        "UPDATE products SET barcode = barcode_before WHERE barcode_before IS NOT NULL");
                statement.execute("ALTER TABLE " + table + " DROP COLUMN " + column + "_before");
            }
        } catch (DatabaseException | SQLException failure) {
            throw new CustomChangeException(failure);
        }
    }

    @Override
    public String getConfirmationMessage() {
        return "Bar codes have no spaces any more";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor files) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
