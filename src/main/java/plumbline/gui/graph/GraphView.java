package plumbline.gui.graph;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.GraphWords;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.control.Busy;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.Segments;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.drawing.SheetMouse;
import plumbline.gui.filter.MomentChip;
import plumbline.gui.filter.MomentSwitch;
import plumbline.gui.filter.TimeChip;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The fifth place: what depends on what, from what matters most outwards.
public final class GraphView extends BorderPane {

    private final GraphViewModel model;
    private final Consumer<Path> open;
    private final PictureSaver saver;
    private final SharedFilter filter;
    private final Words words;
    private final GraphTime time;
    private final Sheet canvas;
    private final NodeTable table;
    private final WayBar ways;
    private final Paper legend;
    private final ToggleButton list;
    private final Button drawing;
    private final FoldingRow toolbar;
    private final TextField search = new TextField();
    private final Label name = Style.TEXT_STRONG.on(new Label());
    private final Label telling = Style.TEXT_MUTED.on(new Label());
    private final Label hidden = Style.TEXT_MUTED.on(new Label());

    /// `open` shows the file in which something is made, `saver` writes pictures, `filter` may ask
    /// for a time.
    public record Ways(Consumer<Path> open, PictureSaver saver, SharedFilter filter) {}

    public GraphView(GraphViewModel model, LiveKeys keys, Ways ways, Words words) {
        this.model = model;
        this.open = ways.open();
        this.saver = ways.saver();
        this.filter = ways.filter();
        this.words = words;
        this.time = model.time();
        GraphCanvas graph = new GraphCanvas(model, words);
        canvas = graph.sheet();
        table = new NodeTable(model, this::open, words);
        GraphPictures pictures = new GraphPictures(model, words);
        legend =
                new Paper(
                        (pen, room) -> pictures.legend().paint(pen, room),
                        (letters, width) -> pictures.legend().height(letters, width));
        list = new ToggleButton(words.get("graph.list"), Icon.LIST.node());
        this.ways = new WayBar(model.way(), words);
        drawing = button("graph.time.draw", time::draw);
        toolbar = toolbar();
        layoutRegions();
        new SheetMouse(canvas, new GraphMouse(model, graph, this::open, words)).install();
        new GraphKeys(model, this, keys).install();
        model.cursorProperty().subscribe(_ -> tell());
        model.messageProperty().subscribe(_ -> tell());
        model.pick().pickedProperty().subscribe(_ -> tell());
        model.placedProperty().subscribe(_ -> show());
        time.touchedProperty().subscribe(_ -> show());
        time.momentProperty().subscribe(_ -> show());
        model.begin();
    }

    private void layoutRegions() {
        setId("graph");
        search.setOnAction(_ -> find());
        canvas.setId("graph-canvas");
        FirstFocus.mark(canvas);
        canvas.visibleProperty().bind(list.selectedProperty().not());
        table.visibleProperty().bind(list.selectedProperty());
        Busy busy = new Busy(words.get("task.graph"), button("graph.cancel", model::cancel));
        busy.visibleProperty().bind(model.workingProperty());
        BorderPane filled = new BorderPane(new StackPane(canvas, table, busy));
        filled.setTop(new VBox(toolbar, ways));
        StackPane signs = Style.GRAPH_LEGEND.on(new StackPane(legend));
        signs.visibleProperty().bind(canvas.visibleProperty());
        signs.managedProperty().bind(signs.visibleProperty());
        filled.setBottom(new VBox(signs, foot()));
        BooleanBinding nothing =
                Bindings.createBooleanBinding(
                        () ->
                                model.placedProperty().get().isEmpty()
                                        && !model.workingProperty().get()
                                        && model.messageProperty().get().isEmpty(),
                        model.placedProperty(),
                        model.workingProperty(),
                        model.messageProperty());
        filled.visibleProperty().bind(nothing.not());
        setCenter(new StackPane(empty(nothing), filled));
        Style.GRAPH.on(this);
    }

    private Node empty(BooleanBinding nothing) {
        EmptyState empty =
                new EmptyState(
                        Icon.GRAPH, words.get("place.graph.long"), words.get("place.graph.empty"));
        empty.visibleProperty().bind(nothing);
        return empty;
    }

    private FoldingRow toolbar() {
        list.setId("graph-list");
        list.setMinWidth(USE_PREF_SIZE);
        search.setId("graph-search");
        search.setPromptText(words.get("graph.search"));
        search.setAccessibleText(words.get("graph.search"));
        BooleanProperty following = time.followingProperty();
        return Style.GRAPH_TOOLBAR.on(
                new FoldingRow(
                        10,
                        8,
                        words,
                        Segments.of(
                                List.of(Lens.TABLES, Lens.MIGRATIONS, Lens.SERVICES),
                                each -> "graph.lens." + Spelled.id(each),
                                words,
                                model.lens(),
                                model::look),
                        Segments.of(
                                List.of(1, 2, 3),
                                each -> "graph.depth." + each,
                                words,
                                model.depth(),
                                model.parts()::look),
                        Segments.of(
                                List.of(Detail.values()),
                                each -> "graph.detail." + Spelled.id(each),
                                words,
                                model.detail(),
                                model::look),
                        Style.GRAPH_SEARCH.on(search),
                        button("graph.everything", model.parts()::showEverything),
                        button("graph.again", model::beginAgain),
                        button("graph.way", model.way()::turn),
                        button("graph.tidy", model.parts()::tidy),
                        button("graph.undo", model::undo),
                        new MomentSwitch("graph-moment", following, time.without(), words),
                        list,
                        new GraphPictures(model, words).menu(canvas::part, saver)));
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> act.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void find() {
        model.add(search.getText());
        if (model.cursorProperty().get() != null && model.messageProperty().get().isEmpty()) {
            search.clear();
            (list.isSelected() ? table : canvas).requestFocus();
        }
    }

    /// What the box at the cursor says in words, and what is not there to be seen.
    private Node foot() {
        for (Label each : List.of(name, telling, hidden)) {
            each.setMinWidth(0);
        }
        name.setId("graph-name");
        telling.setId("graph-telling");
        hidden.setId("graph-hidden");
        drawing.managedProperty().bind(drawing.visibleProperty());
        TimeChip chip = new TimeChip("graph-time", filter, words);
        chip.setMinWidth(USE_PREF_SIZE);
        MomentChip then =
                new MomentChip("graph-then", time.momentProperty(), time::leaveMoment, words);
        HBox foot = new HBox(10, name, telling, new Gap(), hidden, drawing, then, chip);
        foot.setAlignment(Pos.CENTER_LEFT);
        return Style.GRAPH_FOOT.on(foot);
    }

    /// What was made or changed at the time that is asked for, and is not drawn, can be drawn.
    private void show() {
        hidden.setText(OneLine.of(time.hidden(model.placedProperty().get().board())));
        drawing.setVisible(!time.hidden().isEmpty());
        legend.repaint();
        tell();
    }

    private void tell() {
        String message = model.messageProperty().get();
        Card card = current();
        if (card == null) {
            name.setText("");
            telling.setText(message.isEmpty() ? words.get("graph.walk") : OneLine.of(message));
            canvas.setAccessibleText(words.get("place.graph.long") + ". " + message);
            return;
        }
        String joined = model.findLensed().map(each -> each.joined(card.id(), words)).orElse("");
        String said = OneLine.of(new GraphWords(words).of(card) + ", " + joined);
        String then = time.said(card.id());
        said += then.isEmpty() ? "" : ", " + then;
        Board picked = model.picked();
        if (picked.cards().size() > 1) {
            said = words.get("graph.picked", picked.cards().size(), picked.ties().size());
        }
        name.setText(OneLine.of(card.node().name()));
        telling.setText(message.isEmpty() ? said : OneLine.of(message));
        Board board = model.placedProperty().get().board();
        String whole = OneLine.of(new GraphWords(words).withLines(said, board, card.id()));
        canvas.setAccessibleText(message.isEmpty() ? whole : whole + ". " + message);
    }

    private @Nullable Card current() {
        String id = model.cursorProperty().get();
        return id == null ? null : model.placedProperty().get().findCard(id).orElse(null);
    }

    void openCurrent() {
        String id = model.cursorProperty().get();
        if (id != null) {
            open(id);
        }
    }

    private void open(String id) {
        model.findFile(id).ifPresent(open);
    }

    /// Whether there was a moment or a time to leave.
    boolean leaveTime() {
        return time.leaveMoment() || filter.leaveTime();
    }

    Sheet sheet() {
        return canvas;
    }

    void search() {
        toolbar.unfold();
        search.requestFocus();
        search.selectAll();
    }

    void turn() {
        list.setSelected(!list.isSelected());
        if (list.isSelected()) {
            table.requestFocus();
        } else {
            canvas.requestFocus();
        }
    }

    boolean isWriting() {
        return search.isFocused() || ways.isWriting();
    }

    /// Whether a key that is held with the shortcut key is meant for a text that is being written.
    boolean isAboutText(KeyCode code) {
        return isWriting() && code == KeyCode.A;
    }
}
