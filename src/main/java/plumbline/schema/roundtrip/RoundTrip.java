package plumbline.schema.roundtrip;

import plumbline.schema.difference.Difference;

import java.util.List;

/// What is left or lost when a migration goes up and down again.
///
/// `rows` are the changes of rows that the way down does not or cannot take back. Not `certain`
/// when something on the way was not understood or hangs on a condition.
public record RoundTrip(
        Verdict verdict,
        List<Residue> residues,
        List<String> reordered,
        List<RowLoss> rows,
        boolean certain) {

    public RoundTrip {
        residues = List.copyOf(residues);
        reordered = List.copyOf(reordered);
        rows = List.copyOf(rows);
    }

    /// How the schema is after the way back.
    public enum Verdict {
        /// As it was.
        EXACT("round-trip.exact"),
        /// As it was, but for the order of columns, which PostgreSQL cannot restore.
        ORDER_ONLY("round-trip.order-only"),
        /// Something is left or lost.
        RESIDUE("round-trip.residue"),
        /// There is no way down.
        NO_DOWN("round-trip.no-down"),
        /// The way down is there and does nothing, though the way up does something.
        EMPTY_DOWN("round-trip.empty-down"),
        /// The way down says that it cannot be gone.
        REFUSED("round-trip.refused"),
        /// The way down would fail on the schema that the way up leaves.
        FAILS("round-trip.fails");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        /// The words for it.
        public String key() {
            return key;
        }
    }

    /// Why something cannot be as it was.
    public enum Cause {
        /// A statement that is not there would do it.
        FORGOTTEN,
        /// It was made only where it was not there, and others may count on it.
        SHARED,
        /// No statement can do it.
        BY_NATURE
    }

    /// An object that is not as it was.
    public record Residue(Difference difference, Cause cause) {}

    /// Rows that are not as they were: those of `table`, by which operation.
    public record RowLoss(String table, String operation, Cause cause, int line) {}
}
