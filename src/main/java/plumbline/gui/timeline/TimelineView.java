package plumbline.gui.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Legend;
import plumbline.drawing.timeline.TimelineLegend;
import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.OneLine;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.filter.TimeChip;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The fourth place: when migrations came, service below service.
public final class TimelineView extends BorderPane {

    private static final double GAP = 12;

    private final TimelineViewModel model;
    private final TimelineTools tools;
    private final Consumer<Path> open;
    private final Words words;
    private final TimelineCanvas canvas;
    private final StopTable table;
    private final TimelineToolbar toolbar;
    private final ToggleButton list;
    private final Label name = Style.TEXT_STRONG.on(new Label());
    private final Label telling = Style.TEXT_MUTED.on(new Label());

    /// `open` shows the file of a migration, `saver` writes pictures.
    public record Ways(Consumer<Path> open, PictureSaver saver) {}

    public TimelineView(
            TimelineViewModel model, TimelineTools tools, LiveKeys keys, Ways ways, Words words) {
        this.model = model;
        this.tools = tools;
        this.open = ways.open();
        this.words = words;
        canvas = new TimelineCanvas(model, tools, words);
        table = new StopTable(model, tools.brush(), this::open, words);
        toolbar = new TimelineToolbar(model, tools, ways.saver(), words);
        list = toolbar.list();
        layoutRegions();
        new TimelineMouse(model, tools, canvas, this::open, words).install();
        new TimelineKeys(model, tools, this, keys).install();
        model.cursorProperty().subscribe(this::tell);
        tools.brush().stateProperty().subscribe(this::tell);
    }

    private void layoutRegions() {
        setId("timeline");
        canvas.setId("timeline-canvas");
        FirstFocus.mark(canvas);
        canvas.visibleProperty().bind(list.selectedProperty().not());
        table.visibleProperty().bind(list.selectedProperty());
        BorderPane filled = new BorderPane(new StackPane(canvas, table));
        filled.setTop(toolbar);
        OverviewStrip strip = new OverviewStrip(model, tools.brush());
        strip.visibleProperty().bind(canvas.visibleProperty());
        strip.managedProperty().bind(strip.visibleProperty());
        filled.setBottom(new VBox(strip, legend(), foot()));
        filled.visibleProperty().bind(model.chart().map(each -> !each.lanes().isEmpty()));
        setCenter(new StackPane(nothing(), filled));
        Style.TIMELINE.on(this);
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.TIMELINE,
                        words.get("place.timeline.long"),
                        words.get("place.timeline.empty"));
        empty.visibleProperty().bind(model.chart().map(each -> each.lanes().isEmpty()));
        return empty;
    }

    private Node legend() {
        Legend signs = TimelineLegend.of(words);
        Paper paper =
                new Paper(
                        (pen, size) -> signs.paint(pen, size.grown(-GAP)),
                        (letters, width) -> signs.height(letters, width - 2 * GAP) + 2 * GAP);
        paper.visibleProperty().bind(toolbar.legend().selectedProperty());
        paper.managedProperty().bind(paper.visibleProperty());
        return Style.TIMELINE_LEGEND.on(paper);
    }

    /// What the sign at the cursor says in words.
    private Node foot() {
        for (Label each : List.of(name, telling)) {
            each.setMinWidth(0);
        }
        name.setId("timeline-name");
        telling.setId("timeline-telling");
        HBox foot =
                new HBox(
                        10,
                        name,
                        telling,
                        new Gap(),
                        new TimeChip("timeline-time", tools.brush().filter(), words));
        foot.setAlignment(Pos.CENTER_LEFT);
        return Style.TIMELINE_FOOT.on(foot);
    }

    private void tell(Brush.State state) {
        switch (state) {
            case IDLE -> tell(model.cursorProperty().get());
            case BEGUN -> telling.setText(words.get("timeline.brush.begun"));
            case MISSED -> telling.setText(words.get("timeline.brush.none"));
        }
    }

    private void tell(@Nullable Spot spot) {
        if (spot == null) {
            name.setText(words.get("timeline.nothing"));
            telling.setText("");
            canvas.setAccessibleText(words.get("place.timeline.long"));
            return;
        }
        String service = model.lanes().get(spot.row()).name();
        String said = new StopSaid(model, words).of(spot);
        name.setText(OneLine.of(service + " · " + spot.stop().migration().file()));
        telling.setText(said);
        canvas.setAccessibleText(service + ", " + said);
    }

    void openCurrent() {
        Spot spot = model.cursorProperty().get();
        if (spot != null) {
            open(spot);
        }
    }

    private void open(Spot spot) {
        open.accept(model.file(spot));
    }

    void turn() {
        list.setSelected(!list.isSelected());
        if (list.isSelected()) {
            table.requestFocus();
        } else {
            canvas.requestFocus();
        }
    }

    boolean isDrawing() {
        return canvas.isFocused();
    }
}
