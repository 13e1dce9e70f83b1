package plumbline.gui.findings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.review.cell.CellState;

import java.util.List;

/// Keeps the findings and assumptions of the open audit up to date; they are worked out in the
/// background after each deed.
public final class FindingRegister {

    private final OpenAudit audit;
    private final ReadOnlyObjectWrapper<Register> register =
            new ReadOnlyObjectWrapper<>(Register.EMPTY);
    private final BooleanProperty withProposed = new SimpleBooleanProperty();

    public FindingRegister(OpenAudit audit) {
        this.audit = audit;
        audit.rows().addListener((ListChangeListener<AuditRow>) _ -> refresh());
        audit.undoableProperty().subscribe(_ -> refresh());
        withProposed.subscribe(_ -> refresh());
    }

    OpenAudit audit() {
        return audit;
    }

    ReadOnlyObjectProperty<Register> registerProperty() {
        return register.getReadOnlyProperty();
    }

    Register now() {
        return register.get();
    }

    /// Whether what nobody has confirmed yet is shown, too.
    BooleanProperty withProposedProperty() {
        return withProposed;
    }

    private void refresh() {
        List<CellState> cells = audit.rows().stream().map(AuditRow::state).toList();
        boolean proposed = withProposed.get();
        register.set(cells.isEmpty() ? Register.EMPTY : register.get());
        audit.ask(review -> Register.of(review, cells, proposed), this::show);
    }

    /// An answer that comes when the audit is closed is of no use any more.
    private void show(Register now) {
        register.set(audit.rows().isEmpty() ? Register.EMPTY : now);
    }
}
