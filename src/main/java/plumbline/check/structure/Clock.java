package plumbline.check.structure;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.framework.Migration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// When the migrations of a set were written: the time in their names, or else of their commit.
final class Clock {

    private final Map<String, Instant> times = new HashMap<>();

    private Clock(SetTimeline timeline) {
        boolean stamped =
                timeline.points().stream()
                        .filter(each -> each.position() > 0)
                        .allMatch(each -> each.findStamp().isPresent());
        boolean committed = GitAxis.speaks(timeline);
        for (TimelinePoint point : timeline.points()) {
            find(point, stamped, committed)
                    .ifPresent(time -> times.put(point.migration().id(), time));
        }
    }

    static Clock of(ServiceSubject service, SetSubject set) {
        return service.timelines().stream()
                .filter(each -> each.set().equals(set.reading()))
                .findFirst()
                .map(Clock::new)
                .orElseThrow();
    }

    private static Optional<Instant> find(TimelinePoint point, boolean stamped, boolean committed) {
        return stamped
                ? point.findStamp().map(each -> each.time())
                : point.findCommitted()
                        .filter(_ -> committed)
                        .map(each -> each.introduction().authored());
    }

    /// Whether both times are known and at most that far apart.
    boolean isWithin(Migration first, Migration second, Duration most) {
        Instant from = times.get(first.id());
        Instant to = times.get(second.id());
        return from != null && to != null && Duration.between(from, to).abs().compareTo(most) <= 0;
    }
}
