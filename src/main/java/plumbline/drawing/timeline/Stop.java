package plumbline.drawing.timeline;

import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.TimelineFact;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.analysis.timeline.VersionForm;
import plumbline.drawing.Weight;
import plumbline.framework.Migration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// One migration on its lane; `weight` is what checks say with it as evidence, `facts` what is odd
/// about its place.
public record Stop(
        TimelinePoint point,
        Deed deed,
        WayDown down,
        int statements,
        Weight weight,
        List<TimelineFact> facts) {

    private static final double SMALLEST = 4.5;
    private static final double LARGEST = 11;
    private static final double MILLISECONDS = 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Stop {
        facts = List.copyOf(facts);
    }

    public Migration migration() {
        return point.migration();
    }

    /// Where it stands on an axis: its position, or seconds since 1970; nothing where the axis does
    /// not know it.
    public OptionalDouble at(Axis axis) {
        return switch (axis) {
            case RUNNING ->
                    point.position() > 0
                            ? OptionalDouble.of(point.position())
                            : OptionalDouble.empty();
            case NAME_TIME ->
                    point.findStamp()
                            .map(VersionForm.Stamp::time)
                            .map(time -> OptionalDouble.of(time.toEpochMilli() / MILLISECONDS))
                            .orElseGet(OptionalDouble::empty);
            case GIT ->
                    point.findCommitted()
                            .map(each -> each.introduction().authored().toEpochMilli())
                            .map(time -> OptionalDouble.of(time / MILLISECONDS))
                            .orElseGet(OptionalDouble::empty);
        };
    }

    /// The day and time where it stands on an axis of times.
    public Optional<String> findTime(Axis axis) {
        OptionalDouble seconds = axis == Axis.RUNNING ? OptionalDouble.empty() : at(axis);
        return seconds.isPresent()
                ? Optional.of(TIME.format(Instant.ofEpochSecond((long) seconds.orElseThrow())))
                : Optional.empty();
    }

    /// The larger, the more statements it has.
    public double radius() {
        return Math.min(LARGEST, SMALLEST + Math.sqrt(statements));
    }

    /// Whether its number, its time or its file is not as it should be.
    public boolean isOdd() {
        return facts.stream()
                .anyMatch(
                        fact ->
                                switch (fact) {
                                    case TimelineFact.OutOfOrder order ->
                                            order.late().equals(point);
                                    case TimelineFact.DuplicateVersion _,
                                            TimelineFact.EditedLater _,
                                            TimelineFact.HandTypedStamp _ ->
                                            true;
                                    case TimelineFact.NumberGap _,
                                            TimelineFact.Burst _,
                                            TimelineFact.SameCommit _,
                                            TimelineFact.MixedNaming _,
                                            TimelineFact.LateFix _ ->
                                            false;
                                });
    }
}
