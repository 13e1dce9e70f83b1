package plumbline.gui.room;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// A text that is shown whole, or, where there is little room, by its first line until somebody
/// wants all of it.
public final class FoldedText extends HBox {

    private final Label text = WholeText.of(new Label());
    private final Hyperlink whole = Style.FOLD_LINK.on(new Hyperlink());
    private boolean opened;

    public FoldedText(String id, Words words) {
        super(8);
        setId(id);
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        whole.setText(words.get("text.whole"));
        whole.setMinWidth(USE_PREF_SIZE);
        whole.setOnAction(_ -> open(!opened, words));
        getChildren().addAll(text, whole);
        Style.FOLDED_TEXT.on(this);
    }

    private void open(boolean all, Words words) {
        opened = all;
        Style.OPENED.set(this, all);
        whole.setText(words.get(all ? "text.less" : "text.whole"));
    }

    /// What is to be read.
    public void set(String what) {
        text.setText(what);
    }
}
