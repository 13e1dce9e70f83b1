package plumbline.analysis.timeline;

import plumbline.analysis.SetReading;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The migrations of one set of a service on the three axes, and what is to be seen there.
///
/// `points` are in running order, those that do not run behind.
public record SetTimeline(
        String service,
        SetReading set,
        List<TimelinePoint> points,
        Map<Axis, AxisOrder> axes,
        List<TimelineFact> facts) {

    public SetTimeline {
        points = List.copyOf(points);
        axes = Map.copyOf(axes);
        facts = List.copyOf(facts);
    }

    /// How an axis orders the set.
    public AxisOrder order(Axis axis) {
        return Objects.requireNonNull(axes.get(axis));
    }

    /// All facts of a kind.
    public <T extends TimelineFact> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
