package plumbline.analysis.timeline;

import plumbline.analysis.timeline.GitStanding.Committed;
import plumbline.analysis.timeline.TimelineFact.Burst;
import plumbline.analysis.timeline.VersionForm.Layout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds many migrations within a short time.
final class Bursts {

    /// A migration and its time on the axis that is looked at.
    private record Timed(TimelinePoint point, Instant time) {}

    private final Course course;
    private final Axis axis;

    private Bursts(Course course, Axis axis) {
        this.course = course;
        this.axis = axis;
    }

    static List<TimelineFact> of(Course course) {
        List<TimelineFact> facts =
                new ArrayList<>(new Bursts(course, Axis.NAME_TIME).find(Bursts::nameTime));
        if (course.gap() == null) {
            facts.addAll(new Bursts(course, Axis.GIT).find(Bursts::gitTime));
        }
        return facts;
    }

    /// A day is too long to tell a burst by.
    private static Optional<Instant> nameTime(TimelinePoint point) {
        return point.findStamp()
                .filter(stamp -> stamp.layout() != Layout.DAY)
                .map(VersionForm.Stamp::time);
    }

    private static Optional<Instant> gitTime(TimelinePoint point) {
        return point.findCommitted().map(each -> each.introduction().authored());
    }

    private List<TimelineFact> find(Function<TimelinePoint, Optional<Instant>> time) {
        List<Timed> timed =
                course.running().stream()
                        .flatMap(
                                point -> time.apply(point).map(at -> new Timed(point, at)).stream())
                        .sorted(Comparator.comparing(Timed::time))
                        .toList();
        List<TimelineFact> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= timed.size(); i++) {
            if (i == timed.size() || isPause(timed.get(i - 1), timed.get(i))) {
                add(timed.subList(start, i), found);
                start = i;
            }
        }
        return found;
    }

    private boolean isPause(Timed before, Timed after) {
        Duration between = Duration.between(before.time(), after.time());
        return between.compareTo(course.rules().burstPause()) > 0;
    }

    private void add(List<Timed> chain, List<TimelineFact> found) {
        if (chain.size() < course.rules().burstSize() || (axis == Axis.GIT && isOneCommit(chain))) {
            return;
        }
        found.add(
                new Burst(
                        axis,
                        chain.getFirst().time(),
                        chain.getLast().time(),
                        chain.stream().map(Timed::point).toList()));
    }

    /// Which is a fact of its own.
    private static boolean isOneCommit(List<Timed> chain) {
        return chain.stream()
                        .map(each -> each.point().findCommitted().map(Committed::rank).orElse(0))
                        .distinct()
                        .count()
                == 1;
    }
}
