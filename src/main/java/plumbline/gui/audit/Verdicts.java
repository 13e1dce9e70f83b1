package plumbline.gui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Clear;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.HandOn;
import plumbline.review.look.Opinion;
import plumbline.review.look.Settle;

import java.util.List;

/// What a key or a button decides about cells.
public final class Verdicts {

    private final OpenAudit audit;
    private final ReadOnlyObjectWrapper<@Nullable Last> last = new ReadOnlyObjectWrapper<>();

    /// The verdict that was given last, with its reason.
    public record Last(Status status, String reason) {}

    public Verdicts(OpenAudit audit) {
        this.audit = audit;
    }

    public ReadOnlyObjectProperty<@Nullable Last> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Gives cells a result; what is proposed for all of them is confirmed with all it rests on.
    public void decide(List<AuditRow> rows, Status status) {
        last.set(new Last(status, ""));
        if (areProposed(rows, status)) {
            audit.accept(cells(rows));
        } else {
            give(rows, status, "");
        }
    }

    /// Gives cells a result and a reason as one action.
    public void decide(List<AuditRow> rows, Status status, String reason) {
        last.set(new Last(status, reason));
        give(rows, status, reason);
    }

    /// Whether that is proposed for each of them.
    public static boolean areProposed(List<AuditRow> rows, Status status) {
        return !rows.isEmpty() && rows.stream().allMatch(each -> proposes(each, status));
    }

    private static boolean proposes(AuditRow row, Status status) {
        Proposal proposal = row.state().proposal();
        return proposal != null && proposal.status() == status;
    }

    private void give(List<AuditRow> rows, Status status, String reason) {
        if (rows.size() == 1) {
            audit.perform(Decide.one(rows.getFirst().cell(), status, reason));
        } else if (!rows.isEmpty()) {
            audit.perform(Decide.alike(cells(rows), status, reason));
        }
    }

    /// Confirms what is proposed; whether there was something to confirm.
    public boolean accept(List<AuditRow> rows) {
        List<AuditRow> proposed =
                rows.stream().filter(each -> each.state().proposal() != null).toList();
        if (proposed.isEmpty()) {
            return false;
        }
        audit.accept(cells(proposed));
        return true;
    }

    /// Gives the last verdict again, with its reason; whether there was one.
    public boolean repeat(List<AuditRow> rows) {
        Last again = last.get();
        if (again == null || rows.isEmpty()) {
            return false;
        }
        give(rows, again.status(), again.reason());
        return true;
    }

    public void clear(List<AuditRow> rows) {
        perform(rows, new Clear(cells(rows)));
    }

    /// Says why; the reason also goes with the verdict when that is repeated.
    public void giveReason(AuditRow row, String text) {
        String before = row.state().look().reason(row.state().reason());
        if (!text.strip().equals(before.strip())) {
            audit.perform(new GiveReason(row.cell(), text.strip()));
        }
        row.state().findStatus().ifPresent(status -> last.set(new Last(status, text.strip())));
    }

    /// Marks cells for another reviewer, or takes the mark away.
    public void mark(List<AuditRow> rows) {
        boolean all = rows.stream().allMatch(each -> each.state().state() == ReviewState.READY);
        perform(rows, new HandOn(cells(rows), all ? ReviewState.DRAFT : ReviewState.READY));
    }

    /// Settles where people differ, for what one of them decided.
    public void settle(CellState cell, Opinion opinion) {
        audit.perform(Settle.on(cell.cell(), opinion));
    }

    private void perform(List<AuditRow> rows, Deed deed) {
        if (!rows.isEmpty()) {
            audit.perform(deed);
        }
    }

    private static List<Cell> cells(List<AuditRow> rows) {
        return rows.stream().map(AuditRow::cell).toList();
    }
}
