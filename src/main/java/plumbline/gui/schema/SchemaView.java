package plumbline.gui.schema;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import plumbline.analysis.evolution.DoubtPlace;
import plumbline.drawing.Legend;
import plumbline.drawing.schema.SchemaLegend;
import plumbline.gui.audit.AuditPlaceholder;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.control.EmptyState;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.problem.Problem;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/// The sixth place: the schema after each migration, and what is different since another.
public final class SchemaView extends BorderPane {

    private static final double LEFT = 0.25;
    private static final double MIDDLE = 0.64;

    private final SchemaViewModel model;
    private final Consumer<Path> open;
    private final SharedFilter filter;
    private final Words words;
    private final SchemaBar bar;
    private final EntryList entries;
    private final EntryPane entry;
    private final StagePane stage;
    private final SchemaDiagram diagram;
    private final BorderPane drawn;
    private final SplitPane split = new SplitPane();
    private final StackPane states = new StackPane();
    private final BorderPane filled = new BorderPane();
    private final DoubtStrip doubts;

    /// `open` shows the file of a migration, `review` a cell where it is decided, `saver` writes
    /// pictures, `filter` may ask for a time.
    public record Ways(
            Consumer<Path> open,
            Consumer<Cell> review,
            PictureSaver saver,
            SharedFilter filter,
            InstantSource clock) {}

    public SchemaView(SchemaViewModel model, LiveKeys keys, Ways ways, Words words) {
        this.model = model;
        this.open = ways.open();
        this.filter = ways.filter();
        this.words = words;
        entries = new EntryList(model.cursor(), words);
        model.setScroll(entries.scroll());
        entry = new EntryPane(model.cursor(), words);
        stage = new StagePane(model, this::open, ways.review(), words);
        diagram = new SchemaDiagram(model.cursor(), model.seenProperty(), words);
        SchemaPictures pictures =
                new SchemaPictures(model, diagram.sheet()::part, ways.clock(), words);
        bar = new SchemaBar(model, pictures.menu(ways.saver()), this::goTo, filter, words);
        doubts = new DoubtStrip(model.cursor(), this::show, words);
        drawn = drawn();
        layoutRegions();
        new SchemaKeys(model, this, keys).install();
        model.begin();
    }

    private void layoutRegions() {
        setId("schema");
        model.diagramProperty().subscribe(this::showAs);
        filled.setTop(bar);
        filled.setCenter(split);
        filled.setBottom(doubts);
        filled.visibleProperty().bind(Bindings.isEmpty(states.getChildren()));
        states.setPickOnBounds(false);
        setCenter(new StackPane(filled, states, judging()));
        model.conditionProperty().subscribe(_ -> showState());
        model.cursor().shownProperty().subscribe(_ -> showState());
        Style.SCHEMA.on(this);
    }

    private BorderPane drawn() {
        diagram.sheet().visibleProperty().bind(model.diagramProperty());
        Legend legend = SchemaLegend.of(words);
        BorderPane pane = new BorderPane(diagram.sheet());
        pane.setBottom(
                Style.SCHEMA_LEGEND.on(new StackPane(new Paper(legend::paint, legend::height))));
        pane.setMinWidth(0);
        return pane;
    }

    /// The rows of what is there stay beside the drawing, and choose the same.
    private void showAs(boolean asDiagram) {
        boolean waited = split.isFocusWithin() && !entries.isListFocused();
        if (asDiagram) {
            split.getItems().setAll(entries, drawn);
            split.setDividerPositions(LEFT);
        } else {
            split.getItems().setAll(entries, entry, stage);
            split.setDividerPositions(LEFT, MIDDLE);
        }
        if (waited) {
            focusShown();
        }
    }

    private void focusShown() {
        if (model.diagramProperty().get()) {
            diagram.sheet().requestFocus();
        } else {
            entries.focusList();
        }
    }

    /// Rows or diagram, and goes there.
    void turn() {
        model.diagramProperty().set(!model.diagramProperty().get());
        focusShown();
    }

    Sheet sheet() {
        return diagram.sheet();
    }

    private AuditPlaceholder judging() {
        return new AuditPlaceholder(
                model.audit(),
                Icon.SCHEMA,
                words.get("place.schema.long"),
                words.get("place.schema.empty"),
                words);
    }

    /// What stands here while there is no schema to be seen; what is replayed anew stays in sight.
    private void showState() {
        boolean seen = model.cursor().shownProperty().get() != null;
        boolean waited = states.isFocusWithin();
        states.getChildren().clear();
        switch (model.conditionProperty().get()) {
            case READY -> {}
            case NOTHING -> states.getChildren().add(nothing());
            case REPLAYING -> {
                if (!seen) {
                    states.getChildren().add(replaying());
                }
            }
            case STOPPED ->
                    states.getChildren()
                            .add(
                                    again(
                                            words.get("evolution.stopped.title"),
                                            words.get("evolution.stopped.text")));
            case FAILED -> states.getChildren().add(failed());
        }
        if (waited && states.getChildren().isEmpty()) {
            entries.focusList();
        }
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.SCHEMA,
                        words.get("place.schema.long"),
                        words.get("evolution.nothing.text"));
        empty.visibleProperty().bind(Bindings.isNotEmpty(model.audit().rows()));
        return empty;
    }

    private EmptyState replaying() {
        EmptyState state =
                new EmptyState(
                        Icon.SCHEMA,
                        words.get("evolution.replaying.title"),
                        words.get("place.schema.empty"));
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setAccessibleText(words.get("evolution.replaying.title"));
        Button cancel = new Button(words.get("evolution.cancel"));
        cancel.setId("schema-cancel");
        cancel.setOnAction(_ -> model.cancel());
        state.getChildren().addAll(wheel, cancel);
        return state;
    }

    private EmptyState again(String title, String text) {
        return new EmptyState(Icon.STOPPED, title, text)
                .withAction(words.get("evolution.again"), model::again);
    }

    private EmptyState failed() {
        Problem problem = model.problemProperty().get();
        return problem == null
                ? again(words.get("evolution.stopped.title"), words.get("evolution.stopped.text"))
                : again(problem.message(), problem.todo());
    }

    private void show(DoubtPlace place) {
        model.diagramProperty().set(false);
        stage.show(place.doubt().span().line());
    }

    void showDoubt() {
        doubts.walk();
    }

    /// Whether there was a time to leave.
    boolean leaveTime() {
        return filter.leaveTime();
    }

    /// What is said against the migration of a step, where somebody goes to it.
    private void goTo(int step) {
        model.cursor().go(step);
        model.diagramProperty().set(false);
        stage.focusSayings();
    }

    private void open(String file) {
        model.findFile(file).ifPresent(open);
    }

    void openCurrent() {
        stage.findFile().ifPresent(this::open);
    }

    /// From what is there to what it is made of, to what touched that, and to that migration.
    boolean enter() {
        boolean inDiagram = diagram.sheet().isFocused();
        if (entries.isListFocused() && model.diagramProperty().get()) {
            diagram.sheet().requestFocus();
            return true;
        }
        if (entries.isListFocused() || inDiagram) {
            model.diagramProperty().set(false);
            entry.focusParts();
            return true;
        }
        if (entry.isPartsFocused()) {
            entry.focusTouches();
            return true;
        }
        if (entry.isTouchesFocused()) {
            entry.goToTouch();
            return true;
        }
        return stage.enter();
    }

    void focusSearch() {
        entries.focusSearch();
    }

    void focusBlame() {
        model.diagramProperty().set(false);
        entry.focusTouches();
    }

    void focusBases() {
        bar.focusBases();
    }

    void focusSources() {
        bar.focusSources();
    }
}
