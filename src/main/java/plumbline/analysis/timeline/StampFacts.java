package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.timeline.TimelineFact.HandTypedStamp;
import plumbline.analysis.timeline.TimelineFact.Sign;
import plumbline.analysis.timeline.VersionForm.ImpossibleStamp;
import plumbline.analysis.timeline.VersionForm.Stamp;
import plumbline.framework.Framework;
import plumbline.source.git.Change;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds stamps that no clock made.
///
/// Zeros that a clock shows once in a while (full minutes, full seconds) count only where at least
/// three stamps of a set, and half of them, have them.
final class StampFacts {

    private static final int FEWEST_ALIKE = 3;

    /// Within the first 100 seconds of a day a clock stands once in 864 times.
    private static final int MOST_COUNTED = 100;

    private final Course course;
    private final boolean fullMinutes;
    private final boolean fullSeconds;

    /// The first seconds of days that stamps have, by day.
    private final Map<LocalDate, TreeSet<Integer>> counted = new HashMap<>();

    private final Map<String, Integer> perCommit = new HashMap<>();

    private StampFacts(Course course) {
        this.course = course;
        course.running().forEach(each -> perCommit.merge(commit(each), 1, Integer::sum));
        List<Stamp> stamps =
                course.running().stream().flatMap(each -> each.findStamp().stream()).toList();
        this.fullMinutes = isHabit(stamps, 60_000);
        this.fullSeconds = isHabit(stamps, 1000);
        for (Stamp stamp : stamps) {
            int second = timeOfDay(stamp).toSecondOfDay();
            if (stamp.layout() == VersionForm.Layout.SECOND && second < MOST_COUNTED) {
                counted.computeIfAbsent(day(stamp), _ -> new TreeSet<>()).add(second);
            }
        }
    }

    static List<TimelineFact> of(Course course) {
        if (course.framework() == Framework.LIQUIBASE) {
            return List.of();
        }
        StampFacts facts = new StampFacts(course);
        List<TimelineFact> found = new ArrayList<>();
        for (TimelinePoint point : course.running()) {
            Set<Sign> signs = facts.signs(point);
            if (!signs.isEmpty()) {
                boolean weak = signs.equals(EnumSet.of(Sign.FAR_BEHIND));
                Certainty certainty = weak ? Certainty.HINT : Certainty.LIKELY;
                found.add(new HandTypedStamp(point, signs, distance(point), certainty));
            }
        }
        return found;
    }

    private static boolean isHabit(List<Stamp> stamps, long unit) {
        List<Stamp> fine = stamps.stream().filter(stamp -> showsLess(stamp, unit)).toList();
        long alike = fine.stream().filter(each -> each.time().toEpochMilli() % unit == 0).count();
        return alike >= FEWEST_ALIKE && alike * 2 >= fine.size();
    }

    /// Whether a stamp could show less than such a unit of time.
    private static boolean showsLess(Stamp stamp, long unit) {
        return switch (stamp.layout()) {
            case EPOCH_MILLISECONDS -> true;
            case EPOCH_SECONDS, SECOND -> unit > 1000;
            case MINUTE, DAY -> false;
        };
    }

    private Set<Sign> signs(TimelinePoint point) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        switch (point.form()) {
            case ImpossibleStamp _ -> signs.add(Sign.IMPOSSIBLE);
            case Stamp stamp -> {
                addRound(stamp, signs);
                addDistance(stamp, point, signs);
            }
            case VersionForm.Sequence _, VersionForm.Unnumbered _ -> {}
        }
        return signs;
    }

    private void addRound(Stamp stamp, Set<Sign> signs) {
        long millis = stamp.time().toEpochMilli();
        switch (stamp.layout()) {
            case EPOCH_MILLISECONDS -> {
                boolean zeros = millis % 100_000 == 0 || (fullSeconds && millis % 1000 == 0);
                add(zeros, Sign.ROUND, signs);
            }
            case EPOCH_SECONDS -> add(millis % 1_000_000 == 0, Sign.ROUND, signs);
            case SECOND -> {
                LocalTime time = timeOfDay(stamp);
                boolean hour = time.getMinute() == 0 && time.getSecond() == 0;
                add(time.equals(LocalTime.MIDNIGHT), Sign.MIDNIGHT, signs);
                add(hour && time.getHour() > 0, Sign.FULL_HOUR, signs);
                add(fullMinutes && time.getSecond() == 0 && !hour, Sign.ROUND, signs);
                add(isCounted(stamp, time), Sign.COUNTED, signs);
            }
            case MINUTE -> add(timeOfDay(stamp).equals(LocalTime.MIDNIGHT), Sign.MIDNIGHT, signs);
            case DAY -> {}
        }
    }

    private static void add(boolean applies, Sign sign, Set<Sign> signs) {
        if (applies) {
            signs.add(sign);
        }
    }

    private boolean isCounted(Stamp stamp, LocalTime time) {
        Set<Integer> ofDay = counted.getOrDefault(day(stamp), new TreeSet<>());
        int second = time.toSecondOfDay();
        return second > 0
                && second < MOST_COUNTED
                && (second == 1 || ofDay.contains(second - 1) || ofDay.contains(second + 1));
    }

    private void addDistance(Stamp stamp, TimelinePoint point, Set<Sign> signs) {
        TimelineRules rules = course.rules();
        Duration slack = stamp.layout().isExact() ? Duration.ofHours(1) : rules.zoneSlack();
        Duration distance = distance(point);
        boolean ahead =
                stamp.time().isAfter(course.now().plus(slack))
                        || (distance != null && distance.compareTo(slack.negated()) < 0);
        add(ahead, Sign.AHEAD, signs);
        Change naming = naming(point);
        boolean behind =
                naming != null
                        && naming.authored().isAfter(stamp.time().plus(rules.farOff()))
                        && naming.committed().isAfter(stamp.time().plus(rules.farOff()));
        add(behind && course.gap() == null && !cameWithMany(point), Sign.FAR_BEHIND, signs);
    }

    /// What is brought in from elsewhere is older than its first commit here.
    private boolean cameWithMany(TimelinePoint point) {
        return perCommit.getOrDefault(commit(point), 0) >= course.rules().burstSize();
    }

    private static String commit(TimelinePoint point) {
        Change naming = naming(point);
        return naming == null ? "" : naming.commit();
    }

    private static @Nullable Change naming(TimelinePoint point) {
        return point.findCommitted().map(GitStanding.Committed::naming).orElse(null);
    }

    /// From the stamp to the commit that gave the file its name; a commit that was made anew keeps
    /// the time of its author, and what is in it may be younger.
    private static @Nullable Duration distance(TimelinePoint point) {
        Change naming = naming(point);
        Stamp stamp = point.findStamp().orElse(null);
        if (naming == null || stamp == null) {
            return null;
        }
        return Duration.between(stamp.time(), naming.committed());
    }

    private static LocalTime timeOfDay(Stamp stamp) {
        return stamp.time().atOffset(ZoneOffset.UTC).toLocalTime();
    }

    private static LocalDate day(Stamp stamp) {
        return stamp.time().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
