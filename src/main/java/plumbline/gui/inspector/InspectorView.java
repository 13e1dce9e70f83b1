package plumbline.gui.inspector;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import plumbline.gui.control.EmptyState;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The inspector, right of every view.
public final class InspectorView extends VBox {

    private final InspectorViewModel model;
    private final Words words;
    private final VBox facts = new VBox(14);
    private final Label title = Style.TEXT_HEADING.on(new Label());

    public InspectorView(InspectorViewModel model, Words words) {
        this.model = model;
        this.words = words;
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("inspector");
        StackPane body = new StackPane(known(), nothing());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Style.PANE_HEADER.on(new Label(words.get("inspector.title"))), body);
        Style.INSPECTOR.on(this);
    }

    private void bind() {
        title.textProperty().bind(model.titleProperty());
        model.facts().addListener((ListChangeListener<Fact>) change -> fill());
        fill();
    }

    private Node known() {
        title.setId("inspector-title");
        title.setWrapText(true);
        VBox column = Style.SHEET_BODY.on(new VBox(16, title, facts));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(model.facts()));
        return scroll;
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.SEARCH,
                        words.get("inspector.empty.title"),
                        words.get("inspector.empty.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.facts()));
        return empty;
    }

    private void fill() {
        facts.getChildren().setAll(model.facts().stream().map(InspectorView::line).toList());
    }

    private static Node line(Fact fact) {
        Label value = Style.FACT_VALUE.on(new Label(fact.value()));
        value.setWrapText(true);
        return new VBox(2, Style.FACT_NAME.on(new Label(fact.name())), value);
    }
}
