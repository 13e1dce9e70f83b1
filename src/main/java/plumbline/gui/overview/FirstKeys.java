package plumbline.gui.overview;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.control.KeyCaps;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// The three keys a new person gets far with, until they are put away. No tour.
final class FirstKeys extends HBox {

    /// Wide enough that the keys stand in one line wherever they fit.
    private static final double ONE_LINE = 2_000;

    FirstKeys(OverviewViewModel model, LiveKeys keys, Words words) {
        super(12);
        setId("first-keys");
        setAlignment(Pos.CENTER_LEFT);
        FlowPane row =
                new FlowPane(
                        24,
                        6,
                        key(keys.caps("command.palette"), words.get("first-keys.find")),
                        key(List.of(words.get("keys.cap.space")), words.get("first-keys.preview")),
                        key(keys.caps("command.keys"), words.get("first-keys.all")));
        row.setPrefWrapLength(ONE_LINE);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row, Priority.ALWAYS);
        Button away = Style.QUIET_BUTTON.on(new Button());
        away.setId("first-keys-away");
        away.setGraphic(Icon.CANCEL.node());
        away.setAccessibleText(words.get("first-keys.away"));
        away.setOnAction(event -> model.putKeysAway());
        getChildren().addAll(row, away);
        visibleProperty().bind(Bindings.not(model.keysKnown()));
        managedProperty().bind(visibleProperty());
        Style.FIRST_KEYS.on(this);
    }

    private static Node key(List<String> caps, String does) {
        HBox row = new HBox(8, new KeyCaps(caps), new Label(does));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
