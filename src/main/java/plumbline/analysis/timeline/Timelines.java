package plumbline.analysis.timeline;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit;
import plumbline.source.SourceSpan;
import plumbline.source.git.GitHistory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts the migrations of all services on their timelines.
public final class Timelines {

    private final GitStandings git;
    private final TimelineRules rules;
    private final Instant now;

    private Timelines(List<GitHistory> histories, TimelineRules rules, Instant now) {
        this.git = new GitStandings(histories);
        this.rules = rules;
        this.now = now;
    }

    /// One timeline for each set, services in their order; `now` is what no stamp may be after.
    public static List<SetTimeline> of(FolderReading reading, TimelineRules rules, Instant now) {
        Timelines timelines = new Timelines(reading.histories(), rules, now);
        List<SetTimeline> all = new ArrayList<>();
        for (ServiceReading service : reading.services()) {
            service.sets().forEach(set -> all.add(timelines.of(service.name(), set)));
        }
        return List.copyOf(all);
    }

    private SetTimeline of(String service, SetReading set) {
        List<TimelinePoint> points = points(set);
        List<TimelinePoint> running = points.stream().filter(each -> each.position() > 0).toList();
        Map<Axis, AxisOrder> axes = Axes.of(points, running);
        Course course =
                new Course(
                        set.set().framework(),
                        running,
                        Objects.requireNonNull(axes.get(Axis.GIT)).gap(),
                        running.isEmpty()
                                ? git.order("")
                                : git.order(running.getFirst().migration().file()),
                        rules,
                        now);
        List<TimelineFact> facts = new ArrayList<>();
        facts.addAll(NumberFacts.of(course, points));
        facts.addAll(StampFacts.of(course));
        facts.addAll(GitFacts.of(course));
        facts.addAll(Bursts.of(course));
        facts.addAll(LateFixes.of(course));
        return new SetTimeline(service, set, points, axes, facts);
    }

    private List<TimelinePoint> points(SetReading set) {
        Map<String, Integer> sharing = new HashMap<>();
        set.migrations().forEach(each -> sharing.merge(each.file(), 1, Integer::sum));
        List<TimelinePoint> points = new ArrayList<>();
        int position = 0;
        for (Migration migration : set.migrations()) {
            GitStanding standing =
                    sharing.getOrDefault(migration.file(), 0) > 1
                            ? new GitStanding.Unknown(AxisGap.SEVERAL_IN_A_FILE)
                            : git.of(migration);
            boolean runs = runsInOrder(migration);
            position += runs ? 1 : 0;
            points.add(
                    new TimelinePoint(
                            migration,
                            runs ? position : 0,
                            VersionForms.of(migration.version()),
                            standing,
                            place(migration)));
        }
        points.sort(Comparator.comparing(point -> point.position() == 0));
        return points;
    }

    /// Undo scripts, callbacks and what is run again whenever it changes have no place of their
    /// own.
    private static boolean runsInOrder(Migration migration) {
        return migration.status() == MigrationUnit.Status.ACTIVE
                && (migration.framework() == Framework.LIQUIBASE
                        || migration.traits().stream().noneMatch(Timelines::isBesideTheOrder));
    }

    private static boolean isBesideTheOrder(String trait) {
        return trait.equals("repeatable")
                || trait.equals("undo")
                || trait.equals("baseline")
                || trait.startsWith("callback");
    }

    private static SourceSpan place(Migration migration) {
        SourceSpan span = migration.up().span();
        return span == null ? new SourceSpan(migration.file(), 0, 0, 1, 1, 1) : span;
    }
}
