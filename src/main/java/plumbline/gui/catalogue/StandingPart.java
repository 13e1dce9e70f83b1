package plumbline.gui.catalogue;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.function.Consumer;

/// Where a check stands in the open audit: each service with its result, which leads there.
final class StandingPart extends VBox {

    private final CheckViewModel telling;
    private final Consumer<Cell> review;
    private final Words words;

    StandingPart(CheckViewModel telling, Consumer<Cell> review, Words words) {
        super(4);
        this.telling = telling;
        this.review = review;
        this.words = words;
        setId("catalogue-standing");
    }

    void show(CatalogueCheck check) {
        getChildren().setAll(check.cells().stream().map(this::line).toList());
        if (check.cells().isEmpty()) {
            String why =
                    words.get(
                            check.isAsked()
                                    ? "catalogue.standing.closed"
                                    : "catalogue.standing.not-asked");
            Label nothing = Style.TEXT_MUTED.on(new Label(why));
            nothing.setWrapText(true);
            getChildren().add(nothing);
        }
    }

    private Node line(CellState state) {
        Proposal proposal = state.proposal();
        Status proposed = proposal == null ? null : proposal.status();
        boolean hollow = state.findStatus().isEmpty();
        StatusMark mark = new StatusMark().show(state.findStatus().orElse(proposed), hollow);
        mark.setMinWidth(USE_PREF_SIZE);
        Hyperlink service = new Hyperlink(state.cell().service());
        service.setAccessibleText(words.get("findings.review", state.cell()));
        service.setMinWidth(USE_PREF_SIZE);
        service.setOnAction(_ -> review.accept(state.cell()));
        Label told = WholeText.of(Style.TEXT_SMALL.on(new Label(telling.told(state))));
        told.setMinWidth(0);
        told.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox line = new HBox(10, mark, service, told);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Goes to the first of the services.
    void focusFirst() {
        lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
