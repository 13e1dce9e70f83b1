package plumbline.gui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Clump;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.TimelineLayout;
import plumbline.drawing.timeline.TimelinePainter;
import plumbline.drawing.timeline.Tint;
import plumbline.gui.drawing.Paper;
import plumbline.gui.style.Style;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.words.Words;

import java.util.Optional;
import java.util.OptionalDouble;

/// The lanes that are in sight, painted anew at most once for each frame.
final class TimelineCanvas extends StackPane {

    private static final double RING = 7;
    private static final double HANDLE = 6;

    private final TimelineViewModel model;
    private final Brush brush;
    private final Playhead playhead;
    private final Paper paper = new Paper(this::paint);
    private final Words words;
    private TimelinePainter painter;

    TimelineCanvas(TimelineViewModel model, TimelineTools tools, Words words) {
        this.model = model;
        this.brush = tools.brush();
        this.playhead = tools.playhead();
        this.words = words;
        painter = new TimelinePainter(Chart.EMPTY, Tint.PLAIN, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(paper);
        Style.TIMELINE_CANVAS.on(this);
        model.chart().subscribe(_ -> paintAnew());
        model.tintProperty().subscribe(_ -> paintAnew());
        model.topProperty().subscribe(_ -> paper.repaint());
        model.spanProperty().subscribe(_ -> paper.repaint());
        model.cursorProperty().subscribe(this::reveal);
        brush.changes().subscribe(_ -> paper.repaint());
        playhead.spotProperty().subscribe(_ -> paper.repaint());
        focusedProperty().subscribe(_ -> paper.repaint());
    }

    private void paintAnew() {
        painter = new TimelinePainter(model.chart().getValue(), model.tintProperty().get(), words);
        paper.repaint();
    }

    TimelineLayout shown() {
        return new TimelineLayout(
                model.axisProperty().get(), model.spanProperty().get(), paper.room(), top());
    }

    private double top() {
        return Math.clamp(model.topProperty().get(), 0, most());
    }

    /// How far the lanes can be scrolled.
    private double most() {
        double all = TimelineLayout.AXIS + model.lanes().size() * TimelineLayout.LANE;
        return Math.max(0, all - paper.room().height());
    }

    void scroll(double by) {
        model.topProperty().set(Math.clamp(top() + by, 0, most()));
    }

    private void reveal(@Nullable Spot spot) {
        if (spot != null) {
            Box band = shown().band(spot.row());
            if (band.y() < TimelineLayout.AXIS) {
                scroll(band.y() - TimelineLayout.AXIS);
            } else if (band.bottom() > paper.room().height()) {
                scroll(band.bottom() - paper.room().height());
            }
        }
        paper.repaint();
    }

    private void paint(Pen pen, Box size) {
        TimelineLayout layout = shown();
        painter.paint(pen, layout, brush.lit());
        chosen(pen, layout);
        playhead(pen, layout);
        Spot spot = model.cursorProperty().get();
        if (spot != null) {
            cursor(pen, layout, spot);
        }
    }

    /// A line through the lane with a handle above it.
    private void playhead(Pen pen, TimelineLayout layout) {
        Spot spot = playhead.spotProperty().get();
        OptionalDouble at = spot == null ? OptionalDouble.empty() : layout.xOf(spot.stop());
        if (spot != null && at.isPresent()) {
            double x = at.getAsDouble();
            Box band = layout.band(spot.row());
            pen.clip(layout.fields());
            pen.line(x, band.y(), x, band.bottom(), Stroke.of(Ink.ACCENT, 2));
            pen.fill(Sign.FUNNEL, x, band.y() + HANDLE, HANDLE, Ink.ACCENT);
            pen.unclip();
        }
    }

    /// Whether the handle of the playhead lies at a point of the window.
    boolean isHandle(double inWindowX, double inWindowY) {
        Spot spot = playhead.spotProperty().get();
        TimelineLayout layout = shown();
        OptionalDouble at = spot == null ? OptionalDouble.empty() : layout.xOf(spot.stop());
        return spot != null
                && at.isPresent()
                && Math.abs(x(inWindowX) - at.getAsDouble()) <= HANDLE + 3
                && Math.abs(x(inWindowY) - layout.band(spot.row()).y() - HANDLE) <= HANDLE + 3;
    }

    /// What is asked for where that is said of another axis, and where choosing began.
    private void chosen(Pen pen, TimelineLayout layout) {
        pen.clip(layout.fields());
        if (brush.isOn() && brush.lit().isEmpty()) {
            for (int row = layout.firstRow(); row < layout.endRow(model.lanes().size()); row++) {
                underline(pen, layout, row);
            }
        }
        Double begun = brush.markProperty().get();
        if (begun != null) {
            double x = layout.x(begun);
            pen.line(x, 0, x, layout.box().bottom(), Stroke.of(Ink.ACCENT, 1.5).dashed());
        }
        pen.unclip();
    }

    private void underline(Pen pen, TimelineLayout layout, int row) {
        double y = layout.band(row).bottom() - 5;
        for (Clump clump : layout.clumps(model.lanes().get(row))) {
            if (clump.stops().stream().anyMatch(brush::passes)) {
                double half = clump.radius();
                pen.line(clump.x() - half, y, clump.x() + half, y, Stroke.of(Ink.ACCENT, 3));
            }
        }
    }

    private void cursor(Pen pen, TimelineLayout layout, Spot spot) {
        OptionalDouble x = layout.xOf(spot.stop());
        if (x.isEmpty()) {
            return;
        }
        Lane lane = model.lanes().get(spot.row());
        Optional<Clump> clump =
                layout.clumps(lane).stream()
                        .filter(each -> each.stops().contains(spot.stop()))
                        .findFirst();
        double middle = layout.band(spot.row()).middle();
        double radius = clump.map(Clump::radius).orElse(spot.stop().radius()) + RING;
        double at = clump.map(Clump::x).orElse(x.orElseThrow());
        Ink ink = isFocused() ? Ink.ACCENT : Ink.TEXT;
        pen.clip(layout.fields());
        pen.frame(
                new Box(at - radius, middle - radius, 2 * radius, 2 * radius),
                4,
                Stroke.of(ink, isFocused() ? 2.5 : 1.5));
        pen.unclip();
    }

    /// How far along the paper a point of the window is.
    double x(double inWindow) {
        return inWindow / paper.scale();
    }

    /// What lies at a point of the window.
    Optional<Hit> find(double inWindowX, double inWindowY) {
        double x = inWindowX / paper.scale();
        double y = inWindowY / paper.scale();
        TimelineLayout layout = shown();
        if (!layout.fields().holds(x, y)) {
            return Optional.empty();
        }
        int row = (int) ((y + layout.top() - TimelineLayout.AXIS) / TimelineLayout.LANE);
        if (row < 0 || row >= model.lanes().size()) {
            return Optional.empty();
        }
        double middle = layout.band(row).middle();
        return layout.clumps(model.lanes().get(row)).stream()
                .filter(each -> Math.hypot(each.x() - x, middle - y) <= each.radius() + RING)
                .findFirst()
                .map(each -> new Hit(row, each));
    }

    /// Signs that lie where somebody points.
    record Hit(int row, Clump clump) {}
}
