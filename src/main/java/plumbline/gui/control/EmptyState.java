package plumbline.gui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;

/// What an empty view says: what would be here, and the one action that fills it.
public final class EmptyState extends VBox {

    private static final double MEASURE = 440;

    public EmptyState(Icon icon, String title, String text) {
        setAlignment(Pos.CENTER);
        Label heading = Style.TEXT_HEADING.on(new Label(title));
        heading.setWrapText(true);
        heading.setTextAlignment(TextAlignment.CENTER);
        Label body = Style.TEXT_MUTED.on(new Label(text));
        body.setWrapText(true);
        body.setTextAlignment(TextAlignment.CENTER);
        body.setMaxWidth(MEASURE);
        body.setAlignment(Pos.CENTER);
        getChildren().addAll(Style.HERO_ICON.on(icon.node()), heading, body);
        Style.EMPTY_STATE.on(this);
    }

    public EmptyState withAction(String words, Runnable action) {
        Button button = Style.PRIMARY_BUTTON.on(new Button(words));
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /// One more line, smaller, for what is true of this version only.
    public EmptyState withNote(String words) {
        Label note = Style.NOTICE.on(new Label(words));
        note.setWrapText(true);
        getChildren().add(note);
        return this;
    }
}
