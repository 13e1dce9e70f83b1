package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineFact.DuplicateVersion;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;

import java.util.List;
import java.util.stream.Stream;

/// Flags versions that two migrations of one set share.
public final class VersionUnique implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "version-unique",
                            Section.FILE_STRUCTURE,
                            Severity.HIGH,
                            "No duplicate version / name")
                    .fixedBy("renumber the later one before anything has applied it")
                    .notApplicableWithout("a versioned migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.timelines().stream().flatMap(VersionUnique::judge).toList();
    }

    private static Stream<Verdict> judge(SetTimeline timeline) {
        List<DuplicateVersion> twice =
                timeline.all(DuplicateVersion.class).stream()
                        .filter(each -> !isOneForEachPlace(each))
                        .toList();
        List<TimelinePoint> running =
                timeline.points().stream().filter(each -> each.position() > 0).toList();
        if (twice.isEmpty()) {
            return running.stream()
                    .limit(1)
                    .map(
                            each ->
                                    pass("no two of %d migrations share a version", running.size())
                                            .at(Places.file(each.migration())));
        }
        return twice.stream().map(each -> shared(each, timeline.set().set().framework()));
    }

    /// The same file in folders that environments choose among.
    private static boolean isOneForEachPlace(DuplicateVersion fact) {
        List<String> files =
                fact.points().stream().map(each -> each.migration().file()).distinct().toList();
        boolean oneName = files.stream().map(Places::name).distinct().count() == 1;
        return oneName && files.size() == fact.points().size();
    }

    private static Verdict shared(DuplicateVersion fact, Framework framework) {
        TimelinePoint last = fact.points().getLast();
        TimelinePoint first = fact.points().getFirst();
        boolean refused = fact.certainty() == Certainty.CERTAIN;
        Verdict verdict =
                fail(
                                refused
                                        ? "%s has the version %s of %s too, and %s knows"
                                                + " migrations by their version"
                                        : "%s has the version %s of %s too, and %s runs them in"
                                                + " the order of their names",
                                Places.name(last.migration().file()),
                                fact.version(),
                                first.migration().file().equals(last.migration().file())
                                        ? "another one in it"
                                        : Places.name(first.migration().file()),
                                framework.title())
                        .atMost(fact.certainty())
                        .at(last.span());
        for (TimelinePoint point : fact.points()) {
            verdict = verdict.with(Evidence.code(point.span(), "version " + fact.version()));
        }
        return verdict;
    }
}
