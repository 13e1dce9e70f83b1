package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import java.sql.Statement;

/** Gives every posting a hash, so that a changed row is noticed. */
public class V6__HashPostings extends BaseJavaMigration {

    private static final String TABLE = "postings";

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("ALTER TABLE " + TABLE + " ADD COLUMN entry_hash bytea");
            statement.execute("ALTER TABLE " + TABLE + " DISABLE TRIGGER postings_append_only");
            statement.executeUpdate(
                    """
                    UPDATE postings
                    SET entry_hash = sha256(
                        convert_to(journal_id::text || account_id::text || amount::text, 'UTF8'))
                    WHERE entry_hash IS NULL
                    """);
            statement.execute("ALTER TABLE " + TABLE + " ENABLE TRIGGER postings_append_only");
            statement.execute(
                    "ALTER TABLE " + TABLE
                            + " ADD CONSTRAINT postings_hash_length"
                            + " CHECK (octet_length(entry_hash) = 32)");
        }
    }
}
