package plumbline.gui.graph;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.GraphPainter;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Tie;
import plumbline.gui.drawing.Paper;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.Optional;

/// The part of the drawing that is in sight, with all of it in small in a corner.
final class GraphCanvas extends StackPane {

    /// At this size nobody has to come closer to read.
    private static final double COMFORTABLE = 0.75;

    private static final double STEP = 1.25;
    private static final double REACH = 5;
    private static final double RING = 5;

    private final GraphViewModel model;
    private final Words words;
    private final Paper paper = new Paper(this::paint);
    private GraphPainter painter;
    private @Nullable Look look;
    private @Nullable Box dragged;

    GraphCanvas(GraphViewModel model, Words words) {
        this.model = model;
        this.words = words;
        painter = new GraphPainter(Placed.EMPTY, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(paper);
        Style.GRAPH_CANVAS.on(this);
        model.placedProperty().subscribe(this::show);
        model.cursorProperty().subscribe(this::reveal);
        model.way().markProperty().subscribe(_ -> paper.repaint());
        model.way().wayProperty().subscribe(_ -> paper.repaint());
        focusedProperty().subscribe(_ -> paper.repaint());
    }

    private void show(Placed before, Placed now) {
        painter = new GraphPainter(now, words);
        boolean other = before.boxes().keySet().stream().noneMatch(now.boxes()::containsKey);
        if (other || before.board().lens() != now.board().lens()) {
            look = null;
        }
        reveal(model.cursorProperty().get());
    }

    private Placed placed() {
        return model.placedProperty().get();
    }

    /// As long as nobody chose otherwise as much of it as can be read, from its beginning.
    Look look() {
        Look chosen = look;
        return chosen == null ? Look.from(placed().bounds(), paper.room(), COMFORTABLE) : chosen;
    }

    /// What of the drawing is in sight.
    Box part() {
        return look().part(paper.room());
    }

    void look(Look next) {
        look = next;
        paper.repaint();
    }

    void showAll() {
        look(Look.at(placed().bounds(), paper.room()));
    }

    /// Larger for a step above zero, around a point of the paper that stays.
    void zoom(int steps, double x, double y) {
        look(look().zoomed(Math.pow(STEP, steps), x, y));
    }

    /// Around what is looked at, or the middle.
    void zoom(int steps) {
        Look now = look();
        Box room = paper.room();
        Optional<Box> box = cursorBox();
        double x = box.map(it -> now.seenX(it.x() + it.width() / 2)).orElse(room.width() / 2);
        double y = box.map(it -> now.seenY(it.middle())).orElse(room.height() / 2);
        zoom(steps, x, y);
    }

    private Optional<Box> cursorBox() {
        return Optional.ofNullable(model.cursorProperty().get()).flatMap(placed()::find);
    }

    private void reveal(@Nullable String id) {
        if (id != null && look != null) {
            placed().find(id).ifPresent(box -> look = look().showing(box, paper.room()));
        }
        paper.repaint();
    }

    private void paint(Pen pen, Box size) {
        Look now = look();
        painter.paint(pen, now, size, model.emphasis());
        cursorBox().ifPresent(box -> ring(pen, now, size, box));
        String mark = model.way().markProperty().get();
        if (mark != null) {
            placed().find(mark)
                    .ifPresent(box -> frame(pen, now, box, Stroke.of(Ink.ACCENT, 2).dashed()));
        }
        Box moving = dragged;
        if (moving != null) {
            frame(pen, now, moving, Stroke.of(Ink.ACCENT, 2).dashed());
        }
        if (!placed().isEmpty()) {
            minimap().paint(pen);
        }
    }

    private void ring(Pen pen, Look now, Box size, Box box) {
        pen.clip(size);
        frame(
                pen,
                now,
                box,
                Stroke.of(isFocused() ? Ink.ACCENT : Ink.TEXT, isFocused() ? 2.5 : 1.2));
        pen.unclip();
    }

    private static void frame(Pen pen, Look now, Box box, Stroke stroke) {
        Box seen =
                new Box(
                        now.seenX(box.x()),
                        now.seenY(box.y()),
                        box.width() * now.scale(),
                        box.height() * now.scale());
        pen.frame(seen.grown(RING), 6, stroke);
    }

    Minimap minimap() {
        return new Minimap(placed(), look(), paper.room());
    }

    /// Where a box would lie if it were let go now; nothing where none is moved.
    void drag(@Nullable Box box) {
        dragged = box;
        paper.repaint();
    }

    /// How far from the edge of the paper a point of the window is.
    double onPaper(double inWindow) {
        return inWindow / paper.scale();
    }

    Optional<Card> findCard(double inWindowX, double inWindowY) {
        Look now = look();
        return placed().findAt(now.x(onPaper(inWindowX)), now.y(onPaper(inWindowY)));
    }

    Optional<Tie> findTie(double inWindowX, double inWindowY) {
        Look now = look();
        double reach = REACH / now.scale();
        return placed().findNear(now.x(onPaper(inWindowX)), now.y(onPaper(inWindowY)), reach);
    }
}
