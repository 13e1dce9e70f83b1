package plumbline.drawing.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.AxisGap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The stops of a lane that an axis knows, in its order, and where each stands.
public final class Course {

    private final List<Stop> stops;
    private final double[] places;
    private final int unplaced;
    private final @Nullable AxisGap gap;

    private Course(List<Stop> stops, double[] places, int unplaced, @Nullable AxisGap gap) {
        this.stops = stops;
        this.places = places;
        this.unplaced = unplaced;
        this.gap = gap;
    }

    static Course of(List<Stop> all, Axis axis, @Nullable AxisGap gap) {
        List<Stop> placed =
                all.stream()
                        .filter(each -> each.at(axis).isPresent())
                        .sorted(Comparator.comparingDouble(each -> each.at(axis).orElseThrow()))
                        .toList();
        double[] places =
                placed.stream().mapToDouble(each -> each.at(axis).orElseThrow()).toArray();
        return new Course(placed, places, all.size() - placed.size(), gap);
    }

    public List<Stop> stops() {
        return stops;
    }

    public double place(int stop) {
        return places[stop];
    }

    public int size() {
        return places.length;
    }

    public boolean isEmpty() {
        return places.length == 0;
    }

    /// How many the axis does not know.
    public int unplaced() {
        return unplaced;
    }

    /// Why nothing may be concluded from the order.
    public @Nullable AxisGap gap() {
        return gap;
    }

    /// The first stop at or behind a place.
    public int from(double place) {
        int found = Arrays.binarySearch(places, place);
        int first = found < 0 ? -found - 1 : found;
        while (first > 0 && places[first - 1] >= place) {
            first--;
        }
        return first;
    }
}
