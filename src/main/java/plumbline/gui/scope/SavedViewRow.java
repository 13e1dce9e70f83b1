package plumbline.gui.scope;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.style.Style;
import plumbline.preferences.SavedView;
import plumbline.words.Words;

import java.util.OptionalLong;

/// A saved view with how many cells pass it.
final class SavedViewRow extends Button {

    private final SavedViewsViewModel model;
    private final SavedView view;
    private final Words words;
    private final Label number = Style.TEXT_MUTED.on(new Label());
    private String told = "";

    SavedViewRow(SavedViewsViewModel model, SavedView view, Words words) {
        this.model = model;
        this.view = view;
        this.words = words;
        Label title = new Label(model.name(view));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(8, title, number);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(model.name(view) + "\n" + view.query()));
        setOnAction(_ -> model.choose(view));
        removable();
        Style.SAVED_VIEW.on(this);
        count();
    }

    /// Counts anew.
    void count() {
        OptionalLong count = model.count(view);
        number.setText(count.isPresent() ? Long.toString(count.getAsLong()) : "?");
        told =
                count.isPresent()
                        ? words.get("views.spoken", model.name(view), count.getAsLong())
                        : words.get("views.not-understood", model.name(view));
        mark();
    }

    /// Says whether it is the filter in force.
    void mark() {
        boolean shown = model.isShown(view);
        Style.CHOSEN.set(this, shown);
        setAccessibleText(shown ? words.get("views.shown", told) : told);
    }

    private void removable() {
        MenuItem remove = new MenuItem(words.get("views.remove"));
        remove.setOnAction(_ -> model.remove(view));
        setContextMenu(new ContextMenu(remove));
        setAccessibleHelp(words.get("views.help"));
        setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.DELETE) {
                        model.remove(view);
                    }
                });
    }
}
