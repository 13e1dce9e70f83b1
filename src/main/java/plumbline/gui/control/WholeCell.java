package plumbline.gui.control;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A cell with a text, which can be read whole where its column is narrow.
public final class WholeCell<S> extends TableCell<S, String> {

    public WholeCell() {
        WholeText.of(this);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
    }
}
