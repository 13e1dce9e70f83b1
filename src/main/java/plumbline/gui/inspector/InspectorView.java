package plumbline.gui.inspector;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.control.EmptyState;
import plumbline.gui.evidence.PlaceWays;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.function.Consumer;

/// The inspector, right of every view.
public final class InspectorView extends VBox {

    private final InspectorViewModel model;
    private final Words words;
    private final VBox facts = new VBox(14);
    private final Label cellTitle = Style.TEXT_STRONG.on(new Label());
    private final Label cellFacts = Style.TEXT_SMALL.on(new Label());
    private final CellTabs tabs;

    /// What leads out of it: to places, to a piece of evidence in large, and back to the view.
    public record Ways(PlaceWays places, Consumer<EvidenceRow> peek, Runnable back) {}

    public InspectorView(InspectorViewModel model, Ways ways, Words words) {
        this.model = model;
        this.words = words;
        EvidencePane.Acts acts =
                new EvidencePane.Acts(model.parts().evidence(), ways.places(), ways.peek());
        tabs =
                new CellTabs(
                        model,
                        new EvidencePane(acts, words),
                        new DiscussionPane(model.parts().discussion(), ways.back(), words),
                        words);
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("inspector");
        StackPane body = new StackPane(known(), nothing(), cell());
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(Style.PANE_HEADER.on(new Label(words.get("inspector.title"))), body);
        Style.INSPECTOR.on(this);
    }

    private void bind() {
        model.facts().addListener((ListChangeListener<Fact>) change -> fill());
        model.rowProperty().subscribe(this::name);
        fill();
    }

    private Node known() {
        Label title = Style.TEXT_HEADING.on(new Label());
        title.setId("inspector-title");
        title.setWrapText(true);
        title.textProperty().bind(model.titleProperty());
        VBox column = Style.SHEET_BODY.on(new VBox(16, title, facts));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(model.facts()));
        return scroll;
    }

    private Node cell() {
        cellTitle.setId("inspector-cell");
        cellTitle.setWrapText(true);
        cellFacts.setWrapText(true);
        BorderPane cell = new BorderPane(tabs);
        cell.setTop(Style.INSPECTOR_HEAD.on(new VBox(2, cellTitle, cellFacts)));
        cell.visibleProperty().bind(model.rowProperty().isNotNull());
        return cell;
    }

    private void name(@Nullable AuditRow row) {
        cellTitle.setText(row == null ? "" : row.check().title());
        cellFacts.setText(row == null ? "" : row.service() + " · " + row.check().id());
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.SEARCH,
                        words.get("inspector.empty.title"),
                        words.get("inspector.empty.text"));
        empty.visibleProperty()
                .bind(Bindings.isEmpty(model.facts()).and(model.rowProperty().isNull()));
        return empty;
    }

    private void fill() {
        facts.getChildren().setAll(model.facts().stream().map(InspectorView::line).toList());
    }

    /// Shows a part of the cell and starts there.
    public void begin(InspectorTab which) {
        model.tabProperty().set(which);
        tabs.begin(which);
    }

    private static Node line(Fact fact) {
        Label value = Style.FACT_VALUE.on(new Label(fact.value()));
        value.setWrapText(true);
        return new VBox(2, Style.FACT_NAME.on(new Label(fact.name())), value);
    }
}
