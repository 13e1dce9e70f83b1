package plumbline.gui.deciding;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.words.Words;

import java.util.Optional;

/// Where somebody writes why, and what the result still needs. It is kept when the field is left.
public final class ReasonPart extends VBox {

    private final Verdicts verdicts;
    private final GateWords gates;
    private final TextArea reason = new TextArea();
    private final Label missing = Style.GATE.on(new Label());
    private @Nullable AuditRow row;

    /// The reason as it is kept; what differs from it was edited.
    private String written = "";

    private Subscription following = Subscription.EMPTY;

    /// `id` tells the field apart from those of other screens.
    public ReasonPart(String id, int lines, Verdicts verdicts, Words words) {
        super(8);
        this.verdicts = verdicts;
        this.gates = new GateWords(words);
        reason.setId(id);
        reason.setPromptText(words.get("review.reason"));
        reason.setAccessibleText(words.get("review.reason"));
        reason.setPrefRowCount(lines);
        reason.setWrapText(true);
        missing.setId(id + "-missing");
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        missing.visibleProperty().bind(missing.managedProperty());
        missing.setWrapText(true);
        getChildren().addAll(reason, missing);
        Style.REASON_PART.on(this);
        reason.focusedProperty()
                .subscribe(
                        focused -> {
                            Style.ASKED.set(this, focused);
                            if (!focused) {
                                keep();
                            }
                        });
    }

    /// Turns to another cell; what was written of the one before is kept.
    public void show(Optional<AuditRow> shown) {
        AuditRow now = shown.orElse(null);
        if (now != null && now.equals(row)) {
            return;
        }
        keep();
        following.unsubscribe();
        row = now;
        reason.setEditable(now != null);
        written = reason.getText();
        following = Subscription.EMPTY;
        if (now == null) {
            missing.setText("");
            write("");
        } else {
            following = now.stateProperty().subscribe(this::show);
        }
    }

    private void show(CellState state) {
        missing.setText(gates.missing(state));
        write(state.ownReason());
    }

    /// What somebody is writing just now stays.
    private void write(String text) {
        if (!isEdited()) {
            written = text;
            reason.setText(text);
            reason.end();
        }
    }

    private boolean isEdited() {
        return !reason.getText().equals(written);
    }

    /// Says why, as far as somebody wrote something new.
    public void keep() {
        if (row != null && isEdited()) {
            written = reason.getText();
            verdicts.giveReason(row, written);
        }
    }

    /// Asks why; where there is little room, the field is seen only now.
    public void ask() {
        Style.ASKED.set(this, true);
        applyCss();
        reason.requestFocus();
        reason.end();
    }
}
