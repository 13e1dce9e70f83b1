package plumbline.drawing.timeline;

import plumbline.analysis.timeline.Axis;

import java.util.List;

/// The part of an axis that is seen: positions, or seconds since 1970.
public record Span(double from, double to) {

    /// Nobody looks closer than this: half a position, or two seconds.
    private static final double LEAST_POSITIONS = 0.5;

    private static final double LEAST_SECONDS = 2;
    private static final double MARGIN = 0.04;
    private static final double DAY = 86_400;

    /// All of an axis, with some room on both sides.
    public static Span whole(List<Lane> lanes, Axis axis) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Lane lane : lanes) {
            Course course = lane.on(axis);
            if (!course.isEmpty()) {
                first = Math.min(first, course.place(0));
                last = Math.max(last, course.place(course.size() - 1));
            }
        }
        if (first > last) {
            return new Span(0, 1);
        }
        double room = axis == Axis.RUNNING ? 1 : DAY;
        double margin = Math.max(room, (last - first) * MARGIN);
        return new Span(first - margin, last + margin);
    }

    public double length() {
        return to - from;
    }

    /// Larger with a factor below one, around a place that stays where it is.
    public Span zoomed(double factor, double around, Axis axis) {
        double least = axis == Axis.RUNNING ? LEAST_POSITIONS : LEAST_SECONDS;
        double fitting = Math.max(factor, least / length());
        return new Span(around - (around - from) * fitting, around + (to - around) * fitting);
    }

    public Span moved(double by) {
        return new Span(from + by, to + by);
    }

    /// The nearest one that does not leave another.
    public Span within(Span whole) {
        if (length() >= whole.length()) {
            return whole;
        }
        if (from < whole.from) {
            return moved(whole.from - from);
        }
        return to > whole.to ? moved(whole.to - to) : this;
    }

    /// How far along it a place is, from 0 to 1.
    public double share(double place) {
        return (place - from) / length();
    }

    /// The place so far along it.
    public double place(double share) {
        return from + share * length();
    }
}
