package plumbline.gui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.gui.control.KeyCaps;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Style;

/// The first thing to do, with its key.
final class BeginPane extends VBox {

    BeginPane(BeginViewModel model, LiveKeys keys) {
        super(10);
        setId("begin");
        Label told = new Label();
        told.textProperty().bind(model.told());
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        Button begin = Style.PRIMARY_BUTTON.on(new Button());
        begin.setId("begin-review");
        begin.textProperty().bind(model.deed());
        begin.setMinWidth(USE_PREF_SIZE);
        begin.disableProperty().bind(model.nothing());
        begin.setOnAction(_ -> model.begin());
        HBox deed = new HBox(12, begin, new KeyCaps(keys.caps("command.go.review")));
        deed.setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(told, deed);
        Style.NOTICE.on(this);
    }
}
