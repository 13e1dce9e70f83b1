package plumbline.gui.scope;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.AskLine;
import plumbline.gui.control.Gap;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.preferences.SavedView;
import plumbline.words.Words;

import java.util.List;

/// The saved views; choosing one sets the filter.
final class SavedViewsView extends VBox {

    private final SavedViewsViewModel model;
    private final Words words;
    private final VBox list = Style.SAVED_VIEWS.on(new VBox());
    private final Button save = Style.QUIET_BUTTON.on(new Button());
    private final AskLine name = new AskLine(save::requestFocus);
    private List<SavedViewRow> rows = List.of();

    SavedViewsView(SavedViewsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("scope-views");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(header(), name, scroll);
    }

    private Node header() {
        save.setId("scope-save-view");
        save.setGraphic(Icon.ADD.node());
        save.setAccessibleText(words.get("views.save"));
        save.setTooltip(new Tooltip(words.get("views.save")));
        save.setOnAction(
                _ -> name.ask(words.get("views.name"), model.filterProperty().get(), model::save));
        Label title = Style.PANE_HEADER.on(new Label(words.get("views.title")));
        title.setMinWidth(0);
        title.setWrapText(true);
        HBox header = Style.SAVED_VIEWS_HEADER.on(new HBox(title, new Gap(), save));
        header.setAlignment(Pos.CENTER_LEFT);
        header.setMinHeight(USE_PREF_SIZE);
        return header;
    }

    private void bind() {
        save.disableProperty().bind(Bindings.not(model.savableProperty()));
        model.views().addListener((ListChangeListener<SavedView>) change -> fill());
        model.numbersProperty().subscribe(() -> rows.forEach(SavedViewRow::count));
        model.filterProperty().subscribe(() -> rows.forEach(SavedViewRow::mark));
        fill();
    }

    private void fill() {
        rows = model.views().stream().map(each -> new SavedViewRow(model, each, words)).toList();
        list.getChildren().setAll(rows);
    }
}
