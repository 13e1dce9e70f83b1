package plumbline.gui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import plumbline.gui.style.Style;

import java.util.List;

/// A shortcut drawn as the keys to press.
public final class KeyCaps extends HBox {

    public KeyCaps(List<String> caps) {
        super(3);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        show(caps);
    }

    /// Caps that change while they are shown.
    public KeyCaps(ObservableValue<List<String>> caps) {
        this(caps.getValue());
        caps.subscribe(this::show);
    }

    private void show(List<String> caps) {
        getChildren().setAll(caps.stream().map(cap -> Style.KEY_CAP.on(new Label(cap))).toList());
    }
}
