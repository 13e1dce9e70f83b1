package plumbline.gui.review;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.check.Proposal;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.WholeText;
import plumbline.gui.evidence.EvidenceWords;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// The services that are decided as one: each with its own place, and what is said of it there.
final class FoldPane extends VBox {

    private final CellViewModel model;
    private final Words words;
    private final EvidenceWords telling;
    private final Consumer<ShownEvidence> open;
    private final Consumer<AuditRow> go;

    /// `open` shows the file that evidence stands in, `go` one of the cells alone.
    FoldPane(
            CellViewModel model, Consumer<ShownEvidence> open, Consumer<AuditRow> go, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        this.telling = new EvidenceWords(words);
        this.open = open;
        this.go = go;
        setId("review-fold");
        managedProperty().bind(visibleProperty());
    }

    void show(List<AuditRow> rows) {
        setVisible(rows.size() > 1);
        getChildren().clear();
        if (rows.size() > 1) {
            Label told = Style.TEXT_CAPTION.on(new Label(words.get("review.fold", rows.size())));
            told.setWrapText(true);
            getChildren().add(told);
            rows.forEach(each -> getChildren().add(node(each)));
        }
    }

    private Node node(AuditRow row) {
        Hyperlink service = WholeText.of(new Hyperlink(row.service()));
        service.setAccessibleText(words.get("review.fold.alone", row.service()));
        service.setOnAction(_ -> go.accept(row));
        FlowPane head = new FlowPane(10, 0, service);
        model.evidence(row.state()).stream()
                .filter(each -> each.lines() != null)
                .findFirst()
                .ifPresent(each -> head.getChildren().add(place(each)));
        Proposal proposal = row.state().proposal();
        Label why =
                Style.TEXT_SMALL.on(
                        Style.TEXT_MUTED.on(new Label(proposal == null ? "" : proposal.reason())));
        why.setWrapText(true);
        return new VBox(head, why);
    }

    private Node place(ShownEvidence evidence) {
        Hyperlink link = Style.TEXT_SMALL.on(new Hyperlink(telling.brief(evidence)));
        link.setAccessibleText(telling.title(evidence));
        link.setDisable(evidence.findFile().isEmpty());
        link.setOnAction(_ -> open.accept(evidence));
        return link;
    }
}
