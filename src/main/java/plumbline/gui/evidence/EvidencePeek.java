package plumbline.gui.evidence;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.Sheet;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// Evidence as large as there is room: Space or Esc ends it, arrows go to the next piece.
public final class EvidencePeek {

    private static final double SHARE = 0.94;

    private final Overlay overlay;
    private final DetailViewModel detail;
    private final DetailView view;
    private final EvidenceWords telling;
    private final Words words;
    private final Label title = Style.TEXT_STRONG.on(new Label());
    private final Label count = Style.TEXT_MUTED.on(new Label());
    private List<ShownEvidence> all = List.of();
    private int at;

    /// `browse` opens an address outside.
    public EvidencePeek(
            Overlay overlay, DetailViewModel detail, Consumer<String> browse, Words words) {
        this.overlay = overlay;
        this.detail = detail;
        this.view = new DetailView(detail, browse, words);
        this.telling = new EvidenceWords(words);
        this.words = words;
    }

    /// Begins with one of them.
    public void show(List<ShownEvidence> evidence, int first) {
        if (evidence.isEmpty()) {
            return;
        }
        all = List.copyOf(evidence);
        HBox head = new HBox(10, title, new Gap(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        BorderPane body = new BorderPane(view);
        body.setTop(Style.EVIDENCE_PATH.on(head));
        body.setFocusTraversable(true);
        FirstFocus.mark(body);
        body.setAccessibleText(words.get("evidence.peek"));
        Sheet sheet =
                new Sheet("peek", words.get("evidence.peek"), words.get("sheet.close"), body)
                        .onClose(overlay::hide);
        sheet.prefWidthProperty().bind(overlay.widthProperty().multiply(SHARE));
        sheet.prefHeightProperty().bind(overlay.heightProperty().multiply(SHARE));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        go(first);
        overlay.show(sheet, Pos.CENTER);
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.SPACE) {
            overlay.hide();
            press.consume();
        } else if (press.getCode() == KeyCode.RIGHT && press.getTarget() instanceof BorderPane) {
            go(at + 1);
            press.consume();
        } else if (press.getCode() == KeyCode.LEFT && press.getTarget() instanceof BorderPane) {
            go(at - 1);
            press.consume();
        }
    }

    private void go(int to) {
        if (to >= 0 && to < all.size()) {
            at = to;
            title.setText(telling.kind(all.get(to).kind()));
            count.setText(words.get("evidence.peek.count", to + 1, all.size()));
            detail.show(all.get(to));
        }
    }
}
