package plumbline.drawing.timeline;

import plumbline.drawing.Weight;

import java.util.ArrayList;
import java.util.List;

/// Migrations too close together to have a sign each, or one that has; `x` is its middle.
public record Clump(List<Stop> stops, double x) {

    /// Room between two signs, in points.
    private static final double APART = 9;

    private static final double RADIUS = 10;

    public Clump {
        stops = List.copyOf(stops);
    }

    /// Those of a course that are seen in a window of that width, from the left; none covers
    /// another.
    static List<Clump> of(Course course, Span span, double left, double width) {
        double room = span.length() * 2 * (RADIUS + APART) / width;
        List<Heap> heaps = new ArrayList<>();
        for (int at = course.from(span.from() - room);
                at < course.size() && course.place(at) <= span.to() + room;
                at++) {
            double x = left + span.share(course.place(at)) * width;
            Heap next = new Heap(at, at + 1, x, x, course.stops().get(at).radius());
            while (!heaps.isEmpty() && heaps.getLast().touches(next)) {
                next = heaps.removeLast().with(next);
            }
            heaps.add(next);
        }
        return heaps.stream()
                .map(each -> new Clump(course.stops().subList(each.from, each.to), each.middle()))
                .toList();
    }

    /// Stops side by side, from the first to the one before `to`.
    private record Heap(int from, int to, double first, double last, double radius) {

        double middle() {
            return (first + last) / 2;
        }

        boolean touches(Heap next) {
            return next.middle() - middle() < radius + next.radius + APART;
        }

        Heap with(Heap next) {
            return new Heap(from, next.to, first, next.last, RADIUS);
        }
    }

    public boolean isOne() {
        return stops.size() == 1;
    }

    public double radius() {
        return isOne() ? stops.getFirst().radius() : RADIUS;
    }

    public boolean isOdd() {
        return stops.stream().anyMatch(Stop::isOdd);
    }

    /// Whether all of them can be taken back.
    public boolean hasWayDown() {
        return stops.stream().allMatch(each -> each.down().isThere());
    }

    /// The most that is said against one of them.
    public Weight weight() {
        return stops.stream().map(Stop::weight).reduce(Weight.NOTHING, Weight::or);
    }
}
