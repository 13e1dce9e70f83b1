package plumbline.gui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.Gap;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;

/// A titled card for the overlay; the style sheet knows by its id how large it wants to be.
public final class Sheet extends VBox {

    private final Button close = Style.QUIET_BUTTON.on(new Button());

    public Sheet(String id, String title, String closeWords, Node body) {
        setId(id);
        close.setId(id + "-close");
        close.setGraphic(Icon.CANCEL.node());
        close.setAccessibleText(closeWords);
        HBox header = new HBox(Style.TEXT_HEADING.on(new Label(title)), new Gap(), close);
        header.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Style.SHEET_HEADER.on(header), Style.SHEET_BODY.on(new VBox(body)));
        VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
        Style.SHEET_CARD.on(this);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public Sheet onClose(Runnable action) {
        close.setOnAction(event -> action.run());
        return this;
    }
}
