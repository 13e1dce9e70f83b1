package plumbline.report.timeline;

import plumbline.analysis.timeline.TimelineFact;
import plumbline.analysis.timeline.TimelineFact.Burst;
import plumbline.analysis.timeline.TimelineFact.DuplicateVersion;
import plumbline.analysis.timeline.TimelineFact.EditedLater;
import plumbline.analysis.timeline.TimelineFact.HandTypedStamp;
import plumbline.analysis.timeline.TimelineFact.LateFix;
import plumbline.analysis.timeline.TimelineFact.MixedNaming;
import plumbline.analysis.timeline.TimelineFact.NumberGap;
import plumbline.analysis.timeline.TimelineFact.OutOfOrder;
import plumbline.analysis.timeline.TimelineFact.Repair;
import plumbline.analysis.timeline.TimelineFact.SameCommit;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Says what a fact of a timeline means, with the migrations that it is about.
public final class FactWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final int SHORT_COMMIT = 8;
    private static final int MOST_NAMES = 3;

    private final Words words;

    public FactWords(Words words) {
        this.words = words;
    }

    /// The fact as one sentence.
    public String sentence(TimelineFact fact) {
        return switch (fact) {
            case OutOfOrder each -> outOfOrder(each);
            case DuplicateVersion each ->
                    words.get(
                            "timeline.fact.duplicate-version",
                            each.points().size(),
                            each.version(),
                            names(each.points()));
            case NumberGap each -> gap(each);
            case EditedLater each -> edited(each);
            case HandTypedStamp each -> stamp(each);
            case Burst each -> burst(each);
            case SameCommit each ->
                    words.get(
                            "timeline.fact.same-commit",
                            each.points().size(),
                            shortCommit(each.commit().commit()),
                            time(each.commit().committed()));
            case MixedNaming each ->
                    words.get(
                            "timeline.fact.mixed-naming",
                            each.stamped().size(),
                            each.numbered().size());
            case LateFix each -> lateFix(each);
        };
    }

    private String outOfOrder(OutOfOrder fact) {
        return words.get(
                "timeline.fact.out-of-order",
                name(fact.late()),
                name(fact.overtaken().getFirst()),
                fact.count() - 1);
    }

    private String gap(NumberGap fact) {
        String from = name(fact.before());
        String to = name(fact.after());
        return fact.first().equals(fact.last())
                ? words.get("timeline.fact.number-gap-one", fact.first().toString(), from, to)
                : words.get(
                        "timeline.fact.number-gap",
                        fact.first().toString(),
                        fact.last().toString(),
                        from,
                        to);
    }

    private String edited(EditedLater fact) {
        String name = name(fact.point());
        if (fact.edits().isEmpty()) {
            return words.get("timeline.fact.edited-not-committed", name);
        }
        String last = time(fact.edits().getLast().change().committed());
        return fact.content()
                ? words.get("timeline.fact.edited", name, fact.edits().size(), last)
                : words.get("timeline.fact.edited-blanks", name, fact.edits().size(), last);
    }

    private String stamp(HandTypedStamp fact) {
        String signs =
                fact.signs().stream()
                        .map(sign -> words.get("timeline.sign." + Spelled.id(sign)))
                        .collect(Collectors.joining(", "));
        Duration distance = fact.distance();
        return distance == null
                ? words.get("timeline.fact.hand-typed", name(fact.point()), signs)
                : words.get(
                        "timeline.fact.hand-typed-far",
                        name(fact.point()),
                        signs,
                        Math.abs(distance.toDays()),
                        distance.isNegative() ? 1 : 0);
    }

    private String burst(Burst fact) {
        return words.get(
                "timeline.fact.burst",
                fact.points().size(),
                time(fact.from()),
                time(fact.to()),
                words.get("timeline.axis." + Spelled.id(fact.axis())));
    }

    private String lateFix(LateFix fact) {
        return words.get(
                "timeline.fact.late-fix",
                name(fact.fix()),
                fact.repairs().stream().map(this::repair).collect(Collectors.joining(", ")),
                fact.table().toString(),
                name(fact.creation()));
    }

    private String repair(Repair repair) {
        String kind = words.get("timeline.repair." + Spelled.id(repair.kind()));
        return repair.columns().isEmpty()
                ? kind
                : kind + " (" + String.join(", ", repair.columns()) + ")";
    }

    /// A point as people call it.
    static String name(TimelinePoint point) {
        return point.migration().id();
    }

    private String names(List<TimelinePoint> points) {
        String shown =
                points.stream()
                        .limit(MOST_NAMES)
                        .map(FactWords::name)
                        .collect(Collectors.joining(", "));
        return points.size() <= MOST_NAMES ? shown : shown + " …";
    }

    static String time(Instant time) {
        return MINUTE.format(time);
    }

    static String shortCommit(String commit) {
        return commit.substring(0, Math.min(SHORT_COMMIT, commit.length()));
    }
}
