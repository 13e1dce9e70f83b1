package plumbline.gui.schema;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Legend;
import plumbline.drawing.schema.ObjectWords;
import plumbline.drawing.schema.SchemaLegend;
import plumbline.gui.audit.AuditPlaceholder;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.OneLine;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.PictureMenu;
import plumbline.gui.drawing.PictureMenu.Extent;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.problem.Problem;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// The sixth place: the schema after each migration, and what is different since another.
public final class SchemaView extends BorderPane {

    private static final double LEFT = 0.25;
    private static final double MIDDLE = 0.64;

    private final SchemaViewModel model;
    private final Consumer<Path> open;
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
    private final Label doubtful = new Label();

    /// `open` shows the file of a migration, `saver` writes pictures.
    public record Ways(Consumer<Path> open, PictureSaver saver, InstantSource clock) {}

    public SchemaView(SchemaViewModel model, LiveKeys keys, Ways ways, Words words) {
        this.model = model;
        this.open = ways.open();
        this.words = words;
        bar = new SchemaBar(model, pictures(ways), words);
        entries = new EntryList(model.cursor(), words);
        entry = new EntryPane(model.cursor(), words);
        stage = new StagePane(model.cursor(), this::open, words);
        diagram = new SchemaDiagram(model.cursor(), words);
        drawn = drawn();
        layoutRegions();
        new SchemaKeys(model.cursor(), this, keys).install();
        model.begin();
    }

    private void layoutRegions() {
        setId("schema");
        model.diagramProperty().subscribe(this::showAs);
        filled.setTop(bar);
        filled.setCenter(split);
        filled.setBottom(doubts());
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

    private Node pictures(Ways ways) {
        return new PictureMenu(
                List.of(new Extent("picture.all", () -> model.findPainting(ways.clock()))),
                ways.saver(),
                model::folders,
                words);
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

    private FlowPane doubts() {
        doubtful.setWrapText(true);
        doubtful.setId("schema-doubtful");
        Button show = new Button(words.get("evolution.show"));
        show.setId("schema-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> showDoubt());
        FlowPane strip = new FlowPane(12, 4, doubtful, show);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.visibleProperty().bind(doubtful.textProperty().isNotEmpty());
        strip.managedProperty().bind(strip.visibleProperty());
        model.cursor().shownProperty().subscribe(this::tellDoubts);
        return Style.SCHEMA_UNCERTAIN.on(Style.SCHEMA_HEAD.on(strip));
    }

    private void tellDoubts(@Nullable Shown shown) {
        List<Doubt> all = shown == null ? List.of() : shown.comparison().doubts();
        doubtful.setText(
                all.isEmpty()
                        ? ""
                        : OneLine.of(
                                words.get(
                                        "evolution.doubts",
                                        all.size(),
                                        new ObjectWords(words).doubt(all.getLast()))));
    }

    private void showDoubt() {
        Shown shown = model.cursor().shownProperty().get();
        if (shown != null && !shown.comparison().doubts().isEmpty()) {
            Doubt doubt = shown.comparison().doubts().getLast();
            model.cursor().show(doubt);
            stage.show(doubt.span().line());
        }
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
        return false;
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
