package plumbline.gui.drawing;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;

import java.util.Collection;
import java.util.Optional;

/// The part of a drawing of boxes that is in sight, with all of it in small in a corner; somebody
/// comes closer, goes farther away and moves along.
public final class Sheet extends StackPane {

    /// At this size nobody has to come closer to read.
    private static final double COMFORTABLE = 0.75;

    private static final double STEP = 1.25;
    private static final double RING = 5;
    private static final double MARGIN = 24;

    private final Drawing drawing;
    private final Paper paper = new Paper(this::paintAll);
    private final ObjectProperty<@Nullable Look> look;

    /// What is drawn.
    public interface Drawing {

        /// How large all of it is.
        Box bounds();

        /// All boxes of it; none where there is nothing to see.
        Collection<Box> boxes();

        /// The box that is looked at.
        Optional<Box> findCurrent();

        void paint(Pen pen, Look now, Box room);
    }

    /// `look` is what somebody chose to see, which may outlive the sheet; nothing until then.
    public Sheet(Drawing drawing, ObjectProperty<@Nullable Look> look) {
        this.drawing = drawing;
        this.look = look;
        look.subscribe(_ -> paper.repaint());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(paper);
        focusedProperty().subscribe(_ -> paper.repaint());
    }

    private void paintAll(Pen pen, Box room) {
        Look now = look();
        drawing.paint(pen, now, room);
        drawing.findCurrent().ifPresent(box -> ring(pen, now, room, box));
        if (!drawing.boxes().isEmpty()) {
            minimap().paint(pen);
        }
    }

    private void ring(Pen pen, Look now, Box room, Box box) {
        boolean here = isFocused();
        pen.clip(room);
        frame(pen, now, box, Stroke.of(here ? Ink.ACCENT : Ink.TEXT, here ? 2.5 : 1.2));
        pen.unclip();
    }

    /// A frame around a box of the drawing.
    public static void frame(Pen pen, Look now, Box box, Stroke stroke) {
        Box seen =
                new Box(
                        now.seenX(box.x()),
                        now.seenY(box.y()),
                        box.width() * now.scale(),
                        box.height() * now.scale());
        pen.frame(seen.grown(RING), 6, stroke);
    }

    /// As long as nobody chose otherwise as much of it as can be read, from its beginning.
    public Look look() {
        Look chosen = look.get();
        return chosen == null ? Look.from(drawing.bounds(), paper.room(), COMFORTABLE) : chosen;
    }

    public void look(Look next) {
        look.set(next);
    }

    /// What of the drawing is in sight.
    public Box part() {
        return look().part(paper.room());
    }

    public void showAll() {
        look(Look.at(drawing.bounds(), paper.room()));
    }

    /// Larger for a step above zero, around a point of the paper that stays.
    public void zoom(int steps, double x, double y) {
        look(look().zoomed(Math.pow(STEP, steps), x, y));
    }

    /// Around what is looked at, or the middle.
    public void zoom(int steps) {
        Look now = look();
        Box room = paper.room();
        Optional<Box> box = drawing.findCurrent();
        double x = box.map(it -> now.seenX(it.x() + it.width() / 2)).orElse(room.width() / 2);
        double y = box.map(it -> now.seenY(it.middle())).orElse(room.height() / 2);
        zoom(steps, x, y);
    }

    /// Moves as little as needed to see what is looked at.
    public void reveal() {
        if (look.get() != null || (paper.room().width() > 0 && !isInSight())) {
            drawing.findCurrent().ifPresent(box -> look(look().showing(box, paper.room())));
        }
        paper.repaint();
    }

    /// Shows all of a part in the middle beside the small map, in smaller where there is no room.
    public void reveal(Box wanted) {
        Box room = paper.room();
        double width = Math.max(room.width() / 2, room.width() - Minimap.ROOM);
        double scale = look().scale();
        Box wide = wanted.grown(MARGIN / scale);
        Look whole = Look.at(wide, new Box(0, 0, width, room.height()));
        if (room.width() > 0) {
            double now = Math.min(scale, whole.scale());
            double left = wide.x() + wide.width() / 2 - width / now / 2;
            look(new Look(left, wide.middle() - room.height() / now / 2, now));
        }
    }

    private boolean isInSight() {
        Box part = part();
        return drawing.findCurrent()
                .filter(
                        box ->
                                box.bottom() + RING > part.bottom()
                                        || box.right() + RING > part.right())
                .isEmpty();
    }

    public void repaint() {
        paper.repaint();
    }

    final Minimap minimap() {
        return new Minimap(drawing.bounds(), drawing.boxes(), look(), paper.room());
    }

    /// How far from the edge of the paper a point of the window is.
    public double onPaper(double inWindow) {
        return inWindow / paper.scale();
    }
}
