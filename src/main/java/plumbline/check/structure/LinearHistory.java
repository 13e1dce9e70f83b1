package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.timeline.GitStanding;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineFact.NumberGap;
import plumbline.analysis.timeline.TimelineFact.OutOfOrder;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Flags migrations that git got after others which run behind them, and numbers that are missing.
public final class LinearHistory implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "linear-history",
                            Section.FILE_STRUCTURE,
                            Severity.MEDIUM,
                            "New file sorts after every already merged file")
                    .fixedBy("give the file a newer version before it is merged")
                    .notApplicableWithout("a git history of the migrations");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.timelines().stream().flatMap(LinearHistory::judge).toList();
    }

    private static Stream<Verdict> judge(SetTimeline timeline) {
        List<Verdict> found = new ArrayList<>();
        timeline.all(OutOfOrder.class).forEach(each -> found.add(late(each)));
        timeline.all(NumberGap.class).forEach(each -> found.add(missing(each)));
        if (!found.isEmpty()) {
            return found.stream();
        }
        return GitAxis.speaks(timeline)
                ? timeline.points().stream()
                        .filter(each -> each.position() > 0)
                        .limit(1)
                        .map(LinearHistory::inOrder)
                : GitAxis.silence(timeline).stream();
    }

    private static Verdict inOrder(TimelinePoint first) {
        return pass("git got all migrations in the order in which they run")
                .at(Places.file(first.migration()));
    }

    private static Verdict late(OutOfOrder fact) {
        TimelinePoint over = fact.overtaken().getFirst();
        Verdict verdict =
                fail(
                                "%s runs before %s%s and came to git after it",
                                Places.name(fact.late().migration().file()),
                                Places.name(over.migration().file()),
                                fact.count() == 1 ? "" : " and " + (fact.count() - 1) + " more")
                        .atMost(fact.certainty())
                        .at(Places.file(fact.late().migration()));
        for (TimelinePoint point : List.of(fact.late(), over)) {
            verdict =
                    verdict.with(
                            point.findCommitted().stream()
                                    .map(each -> arrival(point, each))
                                    .toList());
        }
        return verdict;
    }

    /// A file that was renamed sorts by its new name.
    private static Evidence arrival(TimelinePoint point, GitStanding.Committed committed) {
        boolean renamed = !committed.naming().equals(committed.introduction());
        return GitAxis.evidence(
                Places.file(point.migration()),
                committed.naming(),
                renamed ? "got its name" : "came");
    }

    private static Verdict missing(NumberGap gap) {
        String range =
                gap.first().equals(gap.last())
                        ? "number " + gap.first() + " is"
                        : "the numbers " + gap.first() + " to " + gap.last() + " are";
        return partial(
                        "%s missing between %s and %s",
                        range,
                        Places.name(gap.before().migration().file()),
                        Places.name(gap.after().migration().file()))
                .at(Places.file(gap.after().migration()));
    }
}
