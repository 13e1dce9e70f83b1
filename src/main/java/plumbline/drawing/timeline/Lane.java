package plumbline.drawing.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.AxisGap;
import plumbline.analysis.timeline.TimelineFact;
import plumbline.framework.Framework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The migrations of one set of a service.
///
/// A service without migrations has a lane with no framework and no stops.
public final class Lane {

    /// What one adds soon after another made the table.
    public record Fix(Stop made, Stop added, TimelineFact.LateFix fact) {}

    private final String service;
    private final String label;
    private final @Nullable Framework framework;
    private final List<Stop> stops;
    private final List<Fix> fixes;
    private final Map<Axis, Course> courses = new EnumMap<>(Axis.class);

    Lane(
            String service,
            String label,
            @Nullable Framework framework,
            List<Stop> stops,
            Map<Axis, AxisGap> gaps,
            List<Fix> fixes) {
        this.service = service;
        this.label = label;
        this.framework = framework;
        this.stops = List.copyOf(stops);
        this.fixes = List.copyOf(fixes);
        for (Axis axis : Axis.values()) {
            courses.put(axis, Course.of(stops, axis, gaps.get(axis)));
        }
    }

    public String service() {
        return service;
    }

    /// The service, and which of its sets where it has several.
    public String name() {
        return label.isEmpty() ? service : service + " (" + label + ")";
    }

    /// Nothing where no migrations were found.
    public @Nullable Framework framework() {
        return framework;
    }

    public List<Stop> stops() {
        return stops;
    }

    public List<Fix> fixes() {
        return fixes;
    }

    public Course on(Axis axis) {
        return Objects.requireNonNull(courses.get(axis));
    }
}
