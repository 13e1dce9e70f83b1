package db.migration;

public class V9__FillAccountNumbers extends BatchedMigration {

    @Override
    String prepare() {
        return "ALTER TABLE accounts ADD COLUMN IF NOT EXISTS number varchar(24)";
    }

    @Override
    String batchStatement() {
        return """
                UPDATE accounts
                SET number = %s
                WHERE id IN (
                    SELECT id FROM accounts WHERE number IS NULL LIMIT ? FOR UPDATE SKIP LOCKED
                )
                """
                .formatted(AccountNumbers.EXPRESSION);
    }
}
