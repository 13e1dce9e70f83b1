package plumbline.gui.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import plumbline.gui.control.KeyCaps;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Says beside the buttons of a form which key keeps it.
public final class SaveHint extends HBox {

    public SaveHint(Words words) {
        super(8);
        String keys =
                KeyCombination.keyCombination("Shortcut+Enter")
                        .getDisplayText()
                        .replace("↵", "Enter");
        Label does =
                Style.TEXT_SMALL.on(Style.TEXT_MUTED.on(new Label(words.get("form.save-key"))));
        does.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new KeyCaps(List.of(keys.split("\\+"))), does);
    }
}
