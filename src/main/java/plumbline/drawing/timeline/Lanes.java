package plumbline.drawing.timeline;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.AxisGap;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineFact;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.drawing.Weight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lays migrations on lanes.
public final class Lanes {

    /// What checks say with a file of a service as evidence.
    @FunctionalInterface
    public interface Findings {

        /// Nobody was asked.
        Findings NONE = (service, file) -> Weight.NOTHING;

        Weight of(String service, String file);
    }

    private Lanes() {}

    /// A lane for each timeline, and one for each service of the folder that has none.
    public static List<Lane> of(
            FolderReading reading, List<SetTimeline> timelines, Findings findings) {
        List<Lane> lanes = new ArrayList<>();
        for (ServiceReading service : reading.services()) {
            List<SetTimeline> own =
                    timelines.stream()
                            .filter(each -> each.service().equals(service.name()))
                            .toList();
            own.forEach(each -> lanes.add(lane(each, findings)));
            if (own.isEmpty()) {
                lanes.add(new Lane(service.name(), "", null, List.of(), Map.of(), List.of()));
            }
        }
        return List.copyOf(lanes);
    }

    private static Lane lane(SetTimeline timeline, Findings findings) {
        Map<TimelinePoint, List<TimelineFact>> facts = new HashMap<>();
        for (TimelineFact fact : timeline.facts()) {
            for (TimelinePoint point : fact.points()) {
                facts.computeIfAbsent(point, _ -> new ArrayList<>()).add(fact);
            }
        }
        List<Stop> stops =
                timeline.points().stream()
                        .map(
                                point ->
                                        new Stop(
                                                point,
                                                Deed.of(point.migration()),
                                                WayDown.of(point.migration().down()),
                                                point.migration().up().steps().size(),
                                                findings.of(
                                                        timeline.service(),
                                                        point.migration().file()),
                                                facts.getOrDefault(point, List.of())))
                        .toList();
        return new Lane(
                timeline.service(),
                timeline.set().set().label(),
                timeline.set().set().framework(),
                stops,
                gaps(timeline),
                fixes(timeline, stops));
    }

    private static Map<Axis, AxisGap> gaps(SetTimeline timeline) {
        Map<Axis, AxisGap> gaps = new EnumMap<>(Axis.class);
        timeline.axes()
                .forEach(
                        (axis, order) -> {
                            if (order.gap() != null) {
                                gaps.put(axis, order.gap());
                            }
                        });
        return gaps;
    }

    private static List<Lane.Fix> fixes(SetTimeline timeline, List<Stop> stops) {
        Map<TimelinePoint, Stop> byPoint = new HashMap<>();
        stops.forEach(each -> byPoint.put(each.point(), each));
        return timeline.all(TimelineFact.LateFix.class).stream()
                .map(
                        fact ->
                                new Lane.Fix(
                                        Objects.requireNonNull(byPoint.get(fact.creation())),
                                        Objects.requireNonNull(byPoint.get(fact.fix())),
                                        fact))
                .toList();
    }
}
