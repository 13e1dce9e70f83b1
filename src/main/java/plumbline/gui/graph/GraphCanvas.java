package plumbline.gui.graph;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.part.Connection;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;
import plumbline.drawing.graph.GraphPainter;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Tie;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.Collection;
import java.util.Optional;

/// The drawing of a graph, with what stands out of it.
final class GraphCanvas implements Sheet.Drawing {

    private static final double REACH = 5;

    private final GraphViewModel model;
    private final Words words;
    private final Sheet sheet;
    private GraphPainter painter;
    private @Nullable Box dragged;
    private @Nullable Connection revealed;

    GraphCanvas(GraphViewModel model, Words words) {
        this.model = model;
        this.words = words;
        sheet = new Sheet(this, model.seenProperty());
        painter = new GraphPainter(placed(), words);
        Style.GRAPH_CANVAS.on(sheet);
        model.placedProperty().subscribe(this::show);
        model.cursorProperty().subscribe(_ -> sheet.reveal());
        model.pick().pickedProperty().subscribe(_ -> sheet.repaint());
        model.time().touchedProperty().subscribe(_ -> sheet.repaint());
        model.time().momentProperty().subscribe(_ -> sheet.repaint());
        model.way().markProperty().subscribe(_ -> sheet.repaint());
        model.way().wayProperty().subscribe(this::showWay);
        sheet.heightProperty().subscribe(_ -> showWay(revealed));
    }

    Sheet sheet() {
        return sheet;
    }

    private void show(Placed now) {
        painter = new GraphPainter(now, words);
        sheet.reveal();
        Connection way = model.way().wayProperty().get();
        if (way != null && !way.equals(revealed)) {
            showWay(way);
        }
    }

    /// All of a way comes into sight as soon as it is drawn, and again where there is more or less
    /// room: its bar takes some.
    private void showWay(@Nullable Connection way) {
        revealed = null;
        if (way != null && placed().boxes().keySet().containsAll(way.nodes())) {
            revealed = way;
            sheet.reveal(placed().only(way.nodes()).bounds());
        }
        sheet.repaint();
    }

    private Placed placed() {
        return model.placedProperty().get();
    }

    @Override
    public Box bounds() {
        return placed().bounds();
    }

    @Override
    public Collection<Box> boxes() {
        return placed().boxes().values();
    }

    @Override
    public Optional<Box> findCurrent() {
        return Optional.ofNullable(model.cursorProperty().get()).flatMap(placed()::find);
    }

    @Override
    public void paint(Pen pen, Look now, Box room) {
        painter.paint(pen, now, room, model.emphasis());
        String mark = model.way().markProperty().get();
        if (mark != null) {
            placed().find(mark)
                    .ifPresent(
                            box -> Sheet.frame(pen, now, box, Stroke.of(Ink.ACCENT, 2).dashed()));
        }
        Box moving = dragged;
        if (moving != null) {
            Sheet.frame(pen, now, moving, Stroke.of(Ink.ACCENT, 2).dashed());
        }
    }

    /// Where a box would lie if it were let go now; nothing where none is moved.
    void drag(@Nullable Box box) {
        dragged = box;
        sheet.repaint();
    }

    /// The line that runs there.
    Optional<Tie> findTie(double x, double y) {
        return placed().findNear(x, y, REACH / sheet.look().scale());
    }
}
