package plumbline.gui.timeline;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;
import plumbline.drawing.timeline.Course;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Span;
import plumbline.drawing.timeline.TimelineLayout;
import plumbline.gui.drawing.Paper;
import plumbline.gui.style.Style;

/// All of the axis in small: how many migrations stand where, and which part is seen; that part is
/// dragged along.
final class OverviewStrip extends StackPane {

    private static final double BAR = 6;
    private static final double MARGIN = 6;

    private final TimelineViewModel model;
    private final Paper paper = new Paper(this::paint);
    private double grabbed;

    OverviewStrip(TimelineViewModel model) {
        this.model = model;
        getChildren().add(paper);
        Style.TIMELINE_STRIP.on(this);
        model.spanProperty().subscribe(_ -> paper.repaint());
        model.lanes().subscribe(paper::repaint);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
    }

    private double left() {
        return TimelineLayout.NAMES;
    }

    private double width() {
        return Math.max(1, paper.room().width() - left());
    }

    /// What lies outside of the part that is seen comes into its middle.
    private void grab(MouseEvent press) {
        double place = model.whole().place((press.getX() / paper.scale() - left()) / width());
        Span seen = model.spanProperty().get();
        if (place < seen.from() || place > seen.to()) {
            model.look(seen.moved(place - seen.place(0.5)));
        }
        grabbed = place - model.spanProperty().get().from();
    }

    private void drag(MouseEvent drag) {
        double place = model.whole().place((drag.getX() / paper.scale() - left()) / width());
        Span seen = model.spanProperty().get();
        model.look(seen.moved(place - grabbed - seen.from()));
    }

    private void paint(Pen pen, Box size) {
        bars(pen, size);
        Span whole = model.whole();
        Span seen = model.spanProperty().get();
        double from = left() + whole.share(seen.from()) * width();
        double to = left() + whole.share(seen.to()) * width();
        pen.frame(
                new Box(from + 1, 2, Math.max(3, to - from - 2), size.height() - 4),
                3,
                Stroke.of(Ink.ACCENT, 1.5));
    }

    private void bars(Pen pen, Box size) {
        int[] counts = counts();
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double room = size.height() - 2 * MARGIN;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(2, room * counts[i] / most);
                pen.fill(
                        new Box(left() + i * BAR, size.height() - MARGIN - height, BAR - 1, height),
                        1,
                        Ink.MUTED);
            }
        }
    }

    private int[] counts() {
        int[] counts = new int[Math.max(1, (int) Math.ceil(width() / BAR))];
        Span whole = model.whole();
        for (Lane lane : model.lanes()) {
            Course course = lane.on(model.axisProperty().get());
            for (int i = 0; i < course.size(); i++) {
                double share = whole.share(course.place(i));
                counts[Math.clamp((int) (share * width() / BAR), 0, counts.length - 1)]++;
            }
        }
        return counts;
    }
}
