package plumbline.analysis.timeline;

import plumbline.analysis.Certainty;
import plumbline.analysis.timeline.GitStanding.Committed;
import plumbline.analysis.timeline.GitStanding.Edit;
import plumbline.analysis.timeline.GitStanding.Uncommitted;
import plumbline.analysis.timeline.TimelineFact.EditedLater;
import plumbline.analysis.timeline.TimelineFact.OutOfOrder;
import plumbline.analysis.timeline.TimelineFact.SameCommit;
import plumbline.source.git.Change.Extent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What git proves: that a migration came too late, or was changed when others had it already.
final class GitFacts {

    private static final int MOST_SHOWN = 5;

    private final Course course;

    /// For each running migration the step of the main line that it came with; what is not
    /// committed is younger than all, and what git does not know is older.
    private final int[] ages;

    private GitFacts(Course course) {
        this.course = course;
        this.ages = course.running().stream().mapToInt(this::age).toArray();
    }

    static List<TimelineFact> of(Course course) {
        if (course.gap() != null) {
            return List.of();
        }
        GitFacts facts = new GitFacts(course);
        List<TimelineFact> all = new ArrayList<>(facts.outOfOrder());
        all.addAll(facts.edited());
        all.addAll(facts.sameCommit());
        return all;
    }

    private static final int NOT_COMMITTED = -1;
    private static final int NOT_KNOWN = -2;

    private int age(TimelinePoint point) {
        return switch (point.git()) {
            case Committed committed -> {
                int age = course.commits().age(committed.naming().commit());
                yield age < 0 ? NOT_KNOWN : age;
            }
            case Uncommitted _ -> NOT_COMMITTED;
            case GitStanding.Unknown _ -> NOT_KNOWN;
        };
    }

    private List<TimelineFact> outOfOrder() {
        List<TimelineFact> facts = new ArrayList<>();
        for (int late = 0; late < ages.length; late++) {
            if (ages[late] != NOT_KNOWN) {
                List<TimelinePoint> overtaken = overtaken(late);
                if (!overtaken.isEmpty()) {
                    List<TimelinePoint> shown =
                            overtaken.subList(0, Math.min(MOST_SHOWN, overtaken.size()));
                    facts.add(
                            new OutOfOrder(
                                    course.running().get(late),
                                    shown,
                                    overtaken.size(),
                                    certainty(course.running().get(late), shown)));
                }
            }
        }
        return facts;
    }

    private List<TimelinePoint> overtaken(int late) {
        List<TimelinePoint> overtaken = new ArrayList<>();
        for (int other = late + 1; other < ages.length; other++) {
            if (ages[other] >= 0 && ages[other] > ages[late]) {
                overtaken.add(course.running().get(other));
            }
        }
        return overtaken;
    }

    private Certainty certainty(TimelinePoint late, List<TimelinePoint> overtaken) {
        boolean all =
                late.findCommitted().isEmpty()
                        || overtaken.stream()
                                .allMatch(
                                        each ->
                                                course.commits()
                                                        .isBefore(naming(each), naming(late)));
        return all ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private static String naming(TimelinePoint point) {
        return point.findCommitted().map(each -> each.naming().commit()).orElse("");
    }

    private List<TimelineFact> edited() {
        List<TimelineFact> facts = new ArrayList<>();
        for (TimelinePoint point : course.running()) {
            if (point.git() instanceof Committed committed) {
                List<Edit> later =
                        committed.edits().stream().filter(each -> !each.beforeArrival()).toList();
                if (!later.isEmpty() || committed.differs()) {
                    boolean content =
                            later.stream()
                                    .anyMatch(each -> each.change().extent() == Extent.CONTENT);
                    facts.add(new EditedLater(point, later, content, committed.differs()));
                }
            }
        }
        return facts;
    }

    private List<TimelineFact> sameCommit() {
        Map<String, List<TimelinePoint>> byCommit = new LinkedHashMap<>();
        for (TimelinePoint point : course.running()) {
            if (point.git() instanceof Committed committed) {
                byCommit.computeIfAbsent(committed.introduction().commit(), _ -> new ArrayList<>())
                        .add(point);
            }
        }
        List<TimelineFact> facts = new ArrayList<>();
        for (List<TimelinePoint> points : byCommit.values()) {
            if (points.size() >= course.rules().burstSize()
                    && points.getFirst().git() instanceof Committed committed) {
                facts.add(new SameCommit(committed.introduction(), points));
            }
        }
        return facts;
    }
}
