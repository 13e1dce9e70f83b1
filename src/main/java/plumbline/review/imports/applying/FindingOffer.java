package plumbline.review.imports.applying;

import plumbline.review.decision.Cell;

import java.util.List;

/// A finding that an old audit gives cause for and that somebody may want or not: of rows that no
/// issue speaks of, or of an issue that no row is about.
///
/// `id` is what the finding will be called; `says` is the document's verdict or severity, and may
/// be empty.
public record FindingOffer(
        String id, Kind kind, int line, String title, String says, List<Cell> cells) {

    public FindingOffer {
        cells = List.copyOf(cells);
    }

    /// Where a finding comes from, and whether it comes in unless somebody says otherwise.
    public enum Kind {
        /// Rows of one check that did not pass; without one they stay with the finding of their
        /// check.
        ROWS(false),
        /// An issue of no row and no check, which would be lost.
        ISSUE(true);

        private final boolean usual;

        Kind(boolean usual) {
            this.usual = usual;
        }

        public boolean isUsual() {
            return usual;
        }
    }
}
