package plumbline.gui.review;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import plumbline.gui.audit.AuditRow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// The cells that somebody picked, so that the next key is about all of them.
public final class PickedRows {

    private final ObservableSet<AuditRow> rows = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<AuditRow> shownRows = FXCollections.unmodifiableObservableSet(rows);

    public ObservableSet<AuditRow> rows() {
        return shownRows;
    }

    /// Picks these, or leaves them out where all were picked.
    public void turn(Collection<AuditRow> which) {
        if (rows.containsAll(which)) {
            rows.removeAll(which);
        } else {
            rows.addAll(which);
        }
    }

    public void add(Collection<AuditRow> more) {
        rows.addAll(more);
    }

    public void clear() {
        rows.clear();
    }

    /// Those that were picked, or else these.
    public List<AuditRow> or(List<AuditRow> others) {
        return rows.isEmpty() ? others : List.copyOf(rows);
    }
}
