package plumbline.gui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import plumbline.check.CheckInfo;
import plumbline.review.cell.AskedCheck;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;

/// A cell of the audit as screens show it; what is known of it changes, which cell it is does not.
public final class AuditRow {

    private final AskedCheck asked;
    private final ReadOnlyObjectWrapper<CellState> state;

    AuditRow(CellState state) {
        this.asked = state.asked();
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    public Cell cell() {
        return asked.cell();
    }

    public String service() {
        return asked.service();
    }

    public CheckInfo check() {
        return asked.check();
    }

    public CellState state() {
        return state.get();
    }

    public ReadOnlyObjectProperty<CellState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether nobody has decided it, or somebody has to again.
    public boolean isOpen() {
        return !state().isReviewed();
    }

    void set(CellState now) {
        state.set(now);
    }
}
