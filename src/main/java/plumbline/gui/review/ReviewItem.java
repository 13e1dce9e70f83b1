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

    /// Cells whose evidence is the same, so that one verdict does for all of them; when it is open
    /// they stand below it one by one.
    record Cluster(String title, List<AuditRow> rows, boolean open) implements ReviewItem {

        public Cluster {
            rows = List.copyOf(rows);
        }

        Cluster turned() {
            return new Cluster(title, rows, !open);
        }

        List<Entry> entries() {
            return rows.stream().map(Entry::new).toList();
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
