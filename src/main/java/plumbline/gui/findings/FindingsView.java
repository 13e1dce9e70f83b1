package plumbline.gui.findings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditPlaceholder;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.disposition.DispositionForm;
import plumbline.gui.disposition.DispositionViewModel;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.page.CheckPages;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The seventh place: what did not pass and what happens with it, and the assumptions behind that.
public final class FindingsView extends BorderPane {

    private static final double LIST_SHARE = 0.36;

    private final FindingsViewModel model;
    private final AssumptionsViewModel assumptions;
    private final DispositionViewModel disposing;
    private final Consumer<Cell> look;
    private final Words words;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.FINDINGS);
    private final ListView<FindingItem> findings = new ListView<>();
    private final ListView<AssumptionState> assumed = new ListView<>();
    private final FindingsToolbar toolbar;
    private final FindingPane finding;
    private final AssumptionPane assumption;
    private boolean selecting;

    /// Where the screen leads: to a cell in the review, or to a file.
    public record Ways(
            Consumer<Cell> review,
            Consumer<Cell> look,
            Consumer<Path> open,
            Runnable startReview) {}

    public FindingsView(
            FindingsViewModel model,
            AssumptionsViewModel assumptions,
            DispositionViewModel disposing,
            LiveKeys keys,
            CheckPages pages,
            Ways ways,
            Words words) {
        this.model = model;
        this.assumptions = assumptions;
        this.disposing = disposing;
        this.words = words;
        this.look = ways.look();
        toolbar = new FindingsToolbar(model, side, words);
        finding = findingPane(pages, ways);
        assumption = new AssumptionPane(assumptions, ways.review(), this::focusList, words);
        layoutRegions(ways.startReview());
        bind();
        new FindingsKeys(this, keys).install();
    }

    /// The inspector shows the worst cell of what is selected, while somebody is here.
    private void look() {
        if (findings.isFocusWithin()) {
            Optional.ofNullable(model.currentProperty().get())
                    .flatMap(FindingItem::findCell)
                    .ifPresent(look);
        }
    }

    private FindingPane findingPane(CheckPages pages, Ways ways) {
        DispositionForm form = new DispositionForm(disposing, this::saved, this::focusList, words);
        CellsPart cells = new CellsPart(ways.review(), ways.open(), words);
        return new FindingPane(model.audit(), disposing, form, cells, ways.review(), pages, words);
    }

    private void layoutRegions(Runnable startReview) {
        setId("findings");
        setTop(toolbar);
        setCenter(new StackPane(ofFindings(startReview), ofAssumptions()));
        Style.FINDINGS.on(this);
    }

    private Node ofFindings(Runnable startReview) {
        FindingColumns columns = new FindingColumns(findings.widthProperty());
        FindingTelling telling = new FindingTelling(words);
        findings.setId("findings-list");
        findings.setAccessibleText(words.get("findings.list"));
        findings.setCellFactory(_ -> new FindingListCell(telling, columns));
        BorderPane list = new BorderPane(findings);
        list.setTop(columns.header(words));
        SplitPane split = split(list, finding);
        split.visibleProperty().bind(Bindings.isNotEmpty(model.items()));
        StackPane both = new StackPane(nothing(startReview), notThen(), judging(), split);
        both.visibleProperty().bind(side.isEqualTo(Side.FINDINGS));
        return both;
    }

    private Node ofAssumptions() {
        assumed.setId("findings-assumptions");
        assumed.setAccessibleText(words.get("findings.side.assumptions"));
        assumed.setCellFactory(_ -> new AssumptionListCell(assumptions, words));
        assumed.setPlaceholder(
                new EmptyState(
                        Icon.FINDINGS,
                        words.get("findings.assumption.none.title"),
                        words.get("findings.assumption.none.text")));
        SplitPane split = split(assumed, assumption);
        split.visibleProperty().bind(side.isEqualTo(Side.ASSUMPTIONS));
        return split;
    }

    private static SplitPane split(Node list, Node one) {
        SplitPane split = new SplitPane(list, one);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(LIST_SHARE);
        return split;
    }

    private EmptyState nothing(Runnable startReview) {
        EmptyState empty =
                new EmptyState(
                                Icon.FINDINGS,
                                words.get("findings.empty.title"),
                                words.get("findings.empty.text"))
                        .withAction(words.get("findings.empty.action"), startReview);
        empty.visibleProperty()
                .bind(
                        Bindings.isEmpty(model.items())
                                .and(Bindings.isNotEmpty(model.audit().rows()))
                                .and(atAnyTime()));
        return empty;
    }

    private BooleanBinding atAnyTime() {
        return Bindings.createBooleanBinding(
                () -> model.shared().timeProperty().get().isEmpty(), model.shared().timeProperty());
    }

    /// Where there may be findings, but none of the time that is asked about.
    private EmptyState notThen() {
        EmptyState empty =
                new EmptyState(
                                Icon.FINDINGS,
                                words.get("findings.time.title"),
                                words.get("findings.time.text"))
                        .withAction(words.get("time.leave"), model.shared()::leaveTime);
        empty.visibleProperty()
                .bind(
                        Bindings.isEmpty(model.items())
                                .and(Bindings.isNotEmpty(model.audit().rows()))
                                .and(atAnyTime().not()));
        return empty;
    }

    private AuditPlaceholder judging() {
        return new AuditPlaceholder(
                model.audit(),
                Icon.FINDINGS,
                words.get("findings.empty.title"),
                words.get("findings.empty.text"),
                words);
    }

    private void bind() {
        FirstFocus.mark(findings);
        findings.setItems(model.items());
        assumed.setItems(assumptions.items());
        follow(findings, model.currentProperty());
        follow(assumed, assumptions.currentProperty());
        model.currentProperty().subscribe(finding::show);
        model.currentProperty().subscribe(_ -> look());
        findings.focusWithinProperty().subscribe(_ -> look());
    }

    /// The list selects what the model looks at, and the other way round.
    private <T> void follow(ListView<T> list, ObjectProperty<@Nullable T> current) {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null && !selecting) {
                                current.set(now);
                            }
                        });
        current.subscribe(
                now -> {
                    selecting = true;
                    list.getSelectionModel().select(now);
                    selecting = false;
                    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
                });
    }

    private void saved() {
        model.stepToOpen();
        focusList();
    }

    /// Shows the assumptions instead of the findings, or the other way round.
    void turn() {
        side.set(side.get().other());
        focusList();
    }

    void step(int by) {
        if (side.get() == Side.FINDINGS) {
            model.step(by);
        }
    }

    /// Goes where one writes.
    void begin() {
        if (side.get() == Side.FINDINGS) {
            finding.begin();
        } else {
            assumption.begin();
        }
    }

    void beginAssumption() {
        side.set(Side.ASSUMPTIONS);
        assumption.beginNew();
    }

    void review() {
        if (side.get() == Side.FINDINGS) {
            finding.review();
        }
    }

    void toggleProposed() {
        model.withProposedProperty().set(!model.withProposedProperty().get());
    }

    /// Whether there was a time to leave.
    boolean leaveTime() {
        return model.shared().leaveTime();
    }

    void focusFilter() {
        toolbar.focusFilter();
    }

    void focusList() {
        (side.get() == Side.FINDINGS ? findings : assumed).requestFocus();
    }
}
