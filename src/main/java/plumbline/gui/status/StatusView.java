package plumbline.gui.status;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import plumbline.gui.control.Gap;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The status bar; what can be looked into is a button.
public final class StatusView extends HBox {

    public StatusView(StatusViewModel model, Words words, Runnable showSkipped) {
        setId("status");
        setAlignment(Pos.CENTER_LEFT);
        Label read = Style.STATUS_ITEM.on(new Label());
        read.setId("status-read");
        read.textProperty().bind(model.readProperty());
        Button skipped = Style.STATUS_ITEM.on(new Button());
        skipped.setId("status-skipped");
        skipped.setGraphic(Icon.SKIPPED.node());
        skipped.textProperty().bind(model.skippedProperty());
        skipped.visibleProperty().bind(model.openProperty());
        skipped.setAccessibleHelp(words.get("status.skipped-help"));
        skipped.setOnAction(event -> showSkipped.run());
        getChildren().addAll(read, new Gap(), skipped);
        Style.STATUS_BAR.on(this);
    }
}
