package plumbline.gui.overview;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.control.KeyCaps;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Style;

/// The first thing to do, with its key.
final class BeginPane extends HBox {

    BeginPane(BeginViewModel model, LiveKeys keys) {
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
        HBox deed = new HBox(12, new KeyCaps(keys.caps("command.go.review")), begin);
        deed.setAlignment(Pos.CENTER_LEFT);
        FlowPane row = new FlowPane(12, 8, told, deed);
        row.setAlignment(Pos.CENTER_LEFT);
        told.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> OverviewView.beside(row.getWidth(), deed.getWidth()),
                                row.widthProperty(),
                                deed.widthProperty()));
        HBox.setHgrow(row, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(row);
        Style.NOTICE.on(this);
    }
}
