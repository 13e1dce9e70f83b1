package plumbline.gui.inspector;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;

import java.util.Optional;

/// The cell that is looked at, for parts that ask more about it than a row tells.
final class CellWatch {

    private final OpenAudit audit;
    private final ObservableValue<@Nullable AuditRow> row;

    CellWatch(OpenAudit audit, ObservableValue<@Nullable AuditRow> row) {
        this.audit = audit;
        this.row = row;
    }

    /// Runs now, when another cell is looked at, and after everything that somebody did.
    void follow(Runnable changed) {
        // who only hears that a value became invalid hears it once
        row.subscribe((_, _) -> changed.run());
        audit.undoableProperty().subscribe((_, _) -> changed.run());
        // files that are read again change what is known of the same row
        audit.stateProperty().subscribe((_, _) -> changed.run());
        changed.run();
    }

    Optional<AuditRow> find() {
        return Optional.ofNullable(row.getValue());
    }

    boolean isStill(AuditRow asked) {
        return asked.equals(row.getValue());
    }

    OpenAudit audit() {
        return audit;
    }
}
