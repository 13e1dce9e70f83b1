package plumbline.gui.review;

import plumbline.gui.audit.AuditRow;

import java.util.List;

/// A line of the list.
public sealed interface ReviewItem {

    /// The cells that a key pressed here is about.
    List<AuditRow> rows();

    /// What the cells below it have in common; nothing is decided here.
    record Heading(String title, List<AuditRow> below) implements ReviewItem {

        public Heading {
            below = List.copyOf(below);
        }

        @Override
        public List<AuditRow> rows() {
            return List.of();
        }
    }

    /// Cells whose evidence is the same, so that one verdict does for all of them.
    record Cluster(String title, List<AuditRow> rows) implements ReviewItem {

        public Cluster {
            rows = List.copyOf(rows);
        }
    }

    /// A cell.
    record Entry(AuditRow row) implements ReviewItem {

        @Override
        public List<AuditRow> rows() {
            return List.of(row);
        }
    }
}
