package plumbline.gui.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.WholeText;
import plumbline.gui.evidence.EvidenceWords;
import plumbline.gui.evidence.FreshnessMark;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// What a result rests on, or would: the first places with their lines, the others behind a link.
final class EvidenceList extends VBox {

    private static final int FIRST = 3;

    private final Words words;
    private final EvidenceWords telling;
    private final Consumer<ShownEvidence> open;

    /// `open` shows the file that evidence stands in.
    EvidenceList(Words words, Consumer<ShownEvidence> open) {
        super(10);
        this.words = words;
        this.telling = new EvidenceWords(words);
        this.open = open;
        setId("review-evidence");
    }

    void show(List<ShownEvidence> all) {
        getChildren().setAll(all.stream().limit(FIRST).map(this::node).toList());
        if (all.size() > FIRST) {
            Hyperlink more = new Hyperlink(words.get("review.more-places", all.size() - FIRST));
            more.setOnAction(_ -> getChildren().setAll(all.stream().map(this::node).toList()));
            getChildren().add(more);
        }
        if (all.isEmpty()) {
            getChildren().add(Style.TEXT_MUTED.on(new Label(words.get("review.no-evidence"))));
        }
    }

    private Node node(ShownEvidence evidence) {
        VBox box = Style.EVIDENCE.on(new VBox(4, head(evidence)));
        if (!evidence.text().isBlank()) {
            Label text = Style.TEXT_CODE.on(new Label(evidence.text()));
            text.setWrapText(true);
            text.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(Style.EVIDENCE_TEXT.on(text));
        }
        if (!evidence.note().isBlank()) {
            Label note = Style.TEXT_MUTED.on(new Label(evidence.note()));
            note.setWrapText(true);
            box.getChildren().add(note);
        }
        return box;
    }

    private Node head(ShownEvidence evidence) {
        String title = telling.title(evidence);
        Node head = Style.TEXT_SMALL.on(new Label(title));
        if (evidence.findFile().isPresent()) {
            Hyperlink link = WholeText.of(new Hyperlink(title));
            link.setOnAction(_ -> open.accept(evidence));
            head = link;
        }
        HBox row = new HBox(8, head);
        row.setAlignment(Pos.CENTER_LEFT);
        if (evidence.attached() != null && evidence.attached().rechecked() != null) {
            row.getChildren().addFirst(new FreshnessMark(evidence.attached().rechecked(), words));
        }
        return row;
    }
}
