package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.GitStanding.Committed;
import plumbline.analysis.timeline.GitStanding.Uncommitted;
import plumbline.analysis.timeline.GitStanding.Unknown;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Orders the migrations of a set along each axis.
final class Axes {

    private Axes() {}

    static Map<Axis, AxisOrder> of(List<TimelinePoint> points, List<TimelinePoint> running) {
        return Map.of(
                Axis.RUNNING,
                order(
                        Axis.RUNNING,
                        points,
                        point -> point.position() > 0,
                        Comparator.comparingInt(TimelinePoint::position),
                        running.isEmpty() ? AxisGap.NOTHING_RUNS : null),
                Axis.NAME_TIME,
                order(
                        Axis.NAME_TIME,
                        points,
                        point -> point.findStamp().isPresent(),
                        Comparator.comparing(Axes::nameTime),
                        points.stream().allMatch(point -> point.findStamp().isEmpty())
                                ? AxisGap.NO_TIME_IN_NAMES
                                : null),
                Axis.GIT,
                order(
                        Axis.GIT,
                        points,
                        point -> !(point.git() instanceof Unknown),
                        Comparator.comparingInt(Axes::gitRank),
                        gitGap(running)));
    }

    private static AxisOrder order(
            Axis axis,
            List<TimelinePoint> points,
            Predicate<TimelinePoint> known,
            Comparator<TimelinePoint> order,
            @Nullable AxisGap gap) {
        return new AxisOrder(
                axis,
                points.stream().filter(known).sorted(order).toList(),
                points.stream().filter(known.negate()).toList(),
                gap);
    }

    private static Instant nameTime(TimelinePoint point) {
        return point.findStamp().map(VersionForm.Stamp::time).orElse(Instant.MAX);
    }

    /// What is not committed comes last.
    private static int gitRank(TimelinePoint point) {
        return point.findCommitted().map(Committed::rank).orElse(Integer.MAX_VALUE);
    }

    /// A file of several does no harm to the others; everything else that is not known does.
    private static @Nullable AxisGap gitGap(List<TimelinePoint> running) {
        if (running.isEmpty()) {
            return AxisGap.NOTHING_RUNS;
        }
        List<TimelinePoint> own =
                running.stream()
                        .filter(
                                point ->
                                        !(point.git() instanceof Unknown(AxisGap gap)
                                                && gap == AxisGap.SEVERAL_IN_A_FILE))
                        .toList();
        if (own.isEmpty()) {
            return AxisGap.SEVERAL_IN_A_FILE;
        }
        for (TimelinePoint point : own) {
            if (point.git() instanceof Unknown(AxisGap gap)) {
                return gap;
            }
        }
        if (own.stream().allMatch(point -> point.git() instanceof Uncommitted)) {
            return AxisGap.NOT_COMMITTED;
        }
        return own.size() > 1 && commits(own).size() == 1 ? AxisGap.BULK_IMPORT : null;
    }

    private static Set<String> commits(List<TimelinePoint> points) {
        return points.stream()
                .map(point -> point.findCommitted().map(each -> each.introduction().commit()))
                .map(commit -> commit.orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
