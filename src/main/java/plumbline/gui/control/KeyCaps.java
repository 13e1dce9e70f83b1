package plumbline.gui.control;

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
        caps.forEach(cap -> getChildren().add(Style.KEY_CAP.on(new Label(cap))));
    }
}
