package plumbline.drawing.timeline;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.Box;

import java.util.List;
import java.util.OptionalDouble;

/// Where everything stands: the names on the left, the axis above, a lane below the other.
///
/// `top` is how far the lanes are scrolled.
public record TimelineLayout(Axis axis, Span span, Box box, double top) {

    public static final double NAMES = 210;
    public static final double LANE = 50;
    public static final double AXIS = 30;

    /// The whole row of a lane, its name included.
    public Box band(int row) {
        return new Box(box.x(), box.y() + AXIS + row * LANE - top, box.width(), LANE);
    }

    /// Where the signs of a lane stand.
    public Box field(int row) {
        Box band = band(row);
        return new Box(left(), band.y(), width(), LANE);
    }

    /// Where the signs of all lanes are seen.
    public Box fields() {
        return new Box(left(), box.y() + AXIS, width(), box.height() - AXIS);
    }

    public double left() {
        return box.x() + NAMES;
    }

    public double width() {
        return Math.max(1, box.width() - NAMES);
    }

    public double x(double place) {
        return left() + span.share(place) * width();
    }

    /// The place on the axis below a point of the window.
    public double place(double x) {
        return span.place((x - left()) / width());
    }

    /// Nothing where the axis does not know it.
    public OptionalDouble xOf(Stop stop) {
        OptionalDouble place = stop.at(axis);
        return place.isPresent() ? OptionalDouble.of(x(place.orElseThrow())) : place;
    }

    public List<Clump> clumps(Lane lane) {
        return Clump.of(lane.on(axis), span, left(), width());
    }

    /// The rows that are in sight.
    public int firstRow() {
        return Math.max(0, (int) Math.floor(top / LANE));
    }

    public int endRow(int rows) {
        return Math.min(rows, (int) Math.ceil((top + box.height() - AXIS) / LANE));
    }
}
