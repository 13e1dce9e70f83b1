package plumbline.gui.inspector;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.attach.AttachForm;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.control.EmptyState;
import plumbline.gui.disposition.DispositionForm;
import plumbline.gui.evidence.PlaceWays;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The inspector, right of every view.
public final class InspectorView extends VBox {

    private final InspectorViewModel model;
    private final Words words;
    private final VBox facts = new VBox(14);
    private final Label cellTitle = Style.TEXT_STRONG.on(new Label());
    private final Label cellFacts = Style.TEXT_SMALL.on(new Label());
    private final CellTabs tabs;
    private final AttachForm attaching;
    private final DispositionForm disposing;
    private final Label formTitle = Style.TEXT_HEADING.on(new Label());

    /// What leads out of it: to places, to a piece of evidence in large, to files of the system,
    /// and back to the view.
    public record Ways(
            PlaceWays places,
            Consumer<EvidenceRow> peek,
            Supplier<List<Path>> choose,
            Runnable back) {}

    public InspectorView(InspectorViewModel model, Ways ways, Words words) {
        this.model = model;
        this.words = words;
        EvidencePane.Acts acts =
                new EvidencePane.Acts(
                        model.parts().evidence(),
                        ways.places(),
                        ways.peek(),
                        this::attach,
                        this::replace);
        Runnable leave = () -> leave(ways);
        attaching = new AttachForm(model.tools().attaching(), ways.choose(), leave, leave, words);
        disposing = new DispositionForm(model.tools().disposing(), leave, leave, words);
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
        StackPane body = new StackPane(known(), nothing(), cell(), form());
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(Style.PANE_HEADER.on(new Label(words.get("inspector.title"))), body);
        Style.INSPECTOR.on(this);
    }

    private void bind() {
        model.facts().addListener((ListChangeListener<Fact>) change -> fill());
        model.rowProperty().subscribe(this::name);
        model.formProperty().subscribe(this::show);
        tabs.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        attaching.takeDropsOn(tabs, () -> model.attach(EvidenceItem.Kind.FILE));
        fill();
    }

    /// The keys that work wherever a cell is shown.
    private void typed(KeyEvent type) {
        if (type.getCharacter().equalsIgnoreCase("e")
                && !type.isShortcutDown()
                && !(type.getTarget() instanceof TextInputControl)) {
            model.findLastCell().ifPresent(each -> attach(List.of(each)));
            type.consume();
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.V
                && press.isShortcutDown()
                && !(press.getTarget() instanceof TextInputControl)) {
            model.findLastCell().ifPresent(each -> paste(List.of(each)));
            press.consume();
        }
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
        cell.visibleProperty()
                .bind(
                        model.rowProperty()
                                .isNotNull()
                                .and(model.formProperty().isEqualTo(InspectorForm.NONE)));
        return cell;
    }

    private Node form() {
        ScrollPane scroll = new ScrollPane(Style.INSPECTOR_PART.on(new VBox(disposing)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(model.formProperty().isEqualTo(InspectorForm.DISPOSE));
        attaching.visibleProperty().bind(model.formProperty().isEqualTo(InspectorForm.ATTACH));
        BorderPane form = new BorderPane(new StackPane(scroll, attaching));
        formTitle.setWrapText(true);
        formTitle.setMinHeight(USE_PREF_SIZE);
        Label about = Style.TEXT_MUTED.on(new Label());
        about.setWrapText(true);
        about.textProperty().bind(model.disposedProperty());
        about.visibleProperty().bind(scroll.visibleProperty());
        about.managedProperty().bind(about.visibleProperty());
        form.setTop(Style.INSPECTOR_HEAD.on(new VBox(4, formTitle, about)));
        form.visibleProperty().bind(model.formProperty().isNotEqualTo(InspectorForm.NONE));
        return form;
    }

    private void show(InspectorForm form) {
        formTitle.setText(
                words.get(form == InspectorForm.DISPOSE ? "inspector.dispose" : "attach.title"));
    }

    private void leave(Ways ways) {
        model.leave();
        ways.back().run();
    }

    private void attach(EvidenceItem.Kind kind) {
        model.attach(kind);
        attaching.begin();
    }

    private void replace(EvidenceRow row) {
        model.replace(row);
        attaching.begin();
    }

    /// Attaches evidence to cells.
    public void attach(List<AuditRow> rows) {
        model.attach(rows);
        attaching.begin();
    }

    /// Attaches what the clipboard holds to cells, where that is a picture or files.
    public void paste(List<AuditRow> rows) {
        if (AttachForm.canPaste()) {
            model.attach(rows);
            attaching.paste();
            attaching.begin();
        }
    }

    /// Says what happens with cells.
    public void dispose(List<AuditRow> rows) {
        model.dispose(rows);
        disposing.begin();
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
        model.leave();
        model.tabProperty().set(which);
        tabs.begin(which);
    }

    private static Node line(Fact fact) {
        Label value = Style.FACT_VALUE.on(new Label(fact.value()));
        value.setWrapText(true);
        return new VBox(2, Style.FACT_NAME.on(new Label(fact.name())), value);
    }
}
