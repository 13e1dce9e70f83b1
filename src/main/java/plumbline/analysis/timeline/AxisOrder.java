package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How one axis orders a set: `placed` in that order, `unplaced` those that it knows nothing about.
///
/// With a `gap`, nothing may be concluded from the order.
public record AxisOrder(
        Axis axis,
        List<TimelinePoint> placed,
        List<TimelinePoint> unplaced,
        @Nullable AxisGap gap) {

    public AxisOrder {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }
}
