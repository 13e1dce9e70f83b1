package plumbline.gui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.control.KeyCaps;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Style;

/// The first thing to do, with its key.
final class BeginPane extends HBox {

    BeginPane(BeginViewModel model, LiveKeys keys) {
        super(16);
        setId("begin");
        Label told = new Label();
        told.textProperty().bind(model.told());
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button begin = Style.PRIMARY_BUTTON.on(new Button());
        begin.setId("begin-review");
        begin.textProperty().bind(model.deed());
        begin.setMinWidth(USE_PREF_SIZE);
        begin.disableProperty().bind(model.nothing());
        begin.setOnAction(_ -> model.begin());
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(told, new KeyCaps(keys.caps("command.go.review")), begin);
        Style.NOTICE.on(this);
    }
}
