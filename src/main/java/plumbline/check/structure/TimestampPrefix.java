package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.analysis.timeline.VersionForm;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Flags versions that are only counted, and names that nothing can be ordered by.
public final class TimestampPrefix implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "timestamp-prefix",
                            Section.FILE_STRUCTURE,
                            Severity.MEDIUM,
                            "Version prefix is a full timestamp")
                    .fixedBy("let the framework's generator name new files")
                    .notApplicableWithout("a versioned migration");

    private static final Set<Framework> NUMBERING =
            EnumSet.of(Framework.LIQUIBASE, Framework.DRIZZLE);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Choice policy = service.profile().choice(Switch.SEQUENTIAL_PREFIX);
        return service.timelines().stream().flatMap(each -> judge(each, policy)).toList();
    }

    private static Stream<Verdict> judge(SetTimeline timeline, Choice policy) {
        Framework framework = timeline.set().set().framework();
        List<TimelinePoint> running =
                timeline.points().stream().filter(each -> each.position() > 0).toList();
        if (NUMBERING.contains(framework) && !running.isEmpty()) {
            return Stream.of(
                    notApplicable("%s numbers and orders its migrations itself", framework.title())
                            .at(Places.file(running.getFirst().migration())));
        }
        return running.stream().map(each -> judge(each, policy).at(Places.file(each.migration())));
    }

    private static Verdict judge(TimelinePoint point, Choice policy) {
        String name = Places.name(point.migration().file());
        return switch (point.form()) {
            case VersionForm.Stamp stamp -> stamped(stamp);
            case VersionForm.Sequence sequence -> counted(sequence.digits(), policy);
            case VersionForm.ImpossibleStamp stamp ->
                    partial("%s looks like a time, and there is no such time", stamp.digits());
            case VersionForm.Unnumbered _ ->
                    fail("%s begins with nothing that orders it", name).likely();
        };
    }

    private static Verdict stamped(VersionForm.Stamp stamp) {
        return switch (stamp.layout()) {
            case EPOCH_MILLISECONDS, EPOCH_SECONDS, SECOND ->
                    pass("%s is a time to the second", stamp.digits());
            case MINUTE, DAY ->
                    partial(
                            "%s is a time without seconds, which two branches may share",
                            stamp.digits());
        };
    }

    private static Verdict counted(String digits, Choice policy) {
        if (digits.matches("0{8,}")) {
            return pass("%s stands before all times", digits);
        }
        String message = "%s is a number, which two branches can both give to the next file";
        Verdict verdict =
                switch (policy.value()) {
                    case "pass" -> pass("%s is a number, as the profile accepts", digits);
                    case "fail" -> fail(message, digits);
                    default -> partial(message, digits);
                };
        boolean chosen = policy.origin() != Choice.Origin.DEFAULT;
        return chosen
                ? verdict.with(
                        Evidence.fact("the profile says sequential-prefix = " + policy.value()))
                : verdict;
    }
}
