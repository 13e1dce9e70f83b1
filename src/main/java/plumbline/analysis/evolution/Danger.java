package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

import plumbline.schema.lock.LockMode;
import plumbline.source.SourceSpan;

/// Something about a step that can hurt those who work with the database meanwhile; `table` is
/// empty where it is about all of the migration, `lock` is the strongest that is held on it.
public record Danger(
        Kind kind, String table, @Nullable LockMode lock, boolean certain, SourceSpan span) {

    /// What hurts, worst first.
    public enum Kind {
        /// All rows are written anew.
        REWRITE,
        /// Rows are changed by a query, and not by their key.
        ROWS,
        /// All rows are read while others wait.
        SCAN,
        /// An index is built while others wait.
        INDEX,
        /// All rows are looked up in another table.
        KEY_CHECK,
        /// No transaction is around it: what was done before a failure stays.
        NO_TRANSACTION,
        /// Nobody can read or write until the transaction ends.
        LOCKED,
        /// Nobody can write until the transaction ends.
        WRITES_LOCKED
    }

    /// Whether it lasts as long as the table is large, or leaves half of it behind.
    public boolean isGrave() {
        return switch (kind) {
            case REWRITE, ROWS, SCAN, INDEX, KEY_CHECK -> true;
            case NO_TRANSACTION, LOCKED, WRITES_LOCKED -> false;
        };
    }
}
