package plumbline.gui.timeline;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Course;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Span;
import plumbline.drawing.timeline.TimelineLayout;
import plumbline.gui.drawing.Paper;
import plumbline.gui.style.Style;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// All of the axis in small: how many migrations stand where, and which part is seen; that part is
/// dragged along.
final class OverviewStrip extends StackPane {

    private static final double BAR = 6;
    private static final double MARGIN = 6;

    private final TimelineViewModel model;
    private final Brush brush;
    private final Paper paper = new Paper(this::paint);
    private Counted counted = Counted.NONE;
    private double grabbed;

    /// How many stand below each bar.
    private record Counted(Axis axis, int bars, List<Integer> counts) {

        static final Counted NONE = new Counted(Axis.RUNNING, 0, List.of());

        static Counted of(Chart chart, Axis axis, int bars) {
            int[] counts = new int[bars];
            Span whole = Span.whole(chart.lanes(), axis);
            for (Lane lane : chart.lanes()) {
                Course course = lane.on(axis);
                for (int i = 0; i < course.size(); i++) {
                    int bar = (int) (whole.share(course.place(i)) * bars);
                    counts[Math.clamp(bar, 0, bars - 1)]++;
                }
            }
            return new Counted(axis, bars, Arrays.stream(counts).boxed().toList());
        }

        boolean isOf(Axis otherAxis, int otherBars) {
            return axis == otherAxis && bars == otherBars;
        }
    }

    OverviewStrip(TimelineViewModel model, Brush brush) {
        this.model = model;
        this.brush = brush;
        getChildren().add(paper);
        Style.TIMELINE_STRIP.on(this);
        model.spanProperty().subscribe(_ -> paper.repaint());
        brush.changes().subscribe(_ -> paper.repaint());
        model.chart()
                .subscribe(
                        _ -> {
                            counted = Counted.NONE;
                            paper.repaint();
                        });
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
        Span whole = model.whole();
        for (Span lit : brush.lit()) {
            double begin = left() + whole.share(lit.from()) * width();
            double end = left() + whole.share(lit.to()) * width();
            Box box = new Box(begin, 0, Math.max(2, end - begin), size.height());
            pen.fill(box, 0, Ink.TINT);
            pen.fill(new Box(begin, 0, box.width(), 3), 0, Ink.ACCENT);
        }
        bars(pen, size);
        Span seen = model.spanProperty().get();
        double from = left() + whole.share(seen.from()) * width();
        double to = left() + whole.share(seen.to()) * width();
        pen.frame(
                new Box(from + 1, 2, Math.max(3, to - from - 2), size.height() - 4),
                3,
                Stroke.of(Ink.ACCENT, 1.5));
    }

    private void bars(Pen pen, Box size) {
        List<Integer> counts = counts();
        int most = Collections.max(counts);
        double room = size.height() - 2 * MARGIN;
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                double height = Math.max(2, room * counts.get(i) / most);
                pen.fill(
                        new Box(left() + i * BAR, size.height() - MARGIN - height, BAR - 1, height),
                        1,
                        Ink.MUTED);
            }
        }
    }

    /// Counted again only for other lanes, another axis or another width.
    private List<Integer> counts() {
        Axis axis = model.axisProperty().get();
        int bars = Math.max(1, (int) Math.ceil(width() / BAR));
        if (!counted.isOf(axis, bars)) {
            counted = Counted.of(model.chart().getValue(), axis, bars);
        }
        return counted.counts();
    }
}
