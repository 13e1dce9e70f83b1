package plumbline.check.testing;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.Verb;
import plumbline.source.SourceSpan;

import java.util.List;

/// Flags migrations whose way up is never run from empty by a test or job.
public final class ForwardRunTested implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "test-up",
                            Section.TESTING,
                            Severity.MEDIUM,
                            "Forward run tested from empty")
                    .fixedBy("let a job start with an empty database and apply everything")
                    .notApplicableWithout("a migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        MigrationRuns runs = MigrationRuns.of(service);
        return List.of(
                runs.of(Verb.MIGRATE, Where.TRIAL).stream()
                        .findFirst()
                        .or(() -> runs.of(Verb.MIGRATE, Where.TEST).stream().findFirst())
                        .map(ForwardRunTested::tried)
                        .or(() -> TestServers.find(service).map(ForwardRunTested::onServer))
                        .or(
                                () ->
                                        runs.deliveries().stream()
                                                .findFirst()
                                                .map(each -> started(runs, each)))
                        .orElseGet(() -> doubted(service, nothing(runs))));
    }

    private static Verdict tried(MigrationRun run) {
        return pass("%s runs the way up (%s)", run.where().title(), run.text())
                .at(run.span())
                .likely();
    }

    private static Verdict onServer(SourceSpan place) {
        return pass("tests start an empty PostgreSQL").at(place).likely();
    }

    private static Verdict started(MigrationRuns runs, MigrationRun run) {
        return partial(
                        "only %s runs the way up, on databases that are not empty",
                        run.where().title())
                .at(run.span())
                .atMost(run.certainty())
                .with(searched(runs));
    }

    /// What a pipeline or test does by names of its own may have been missed.
    private static Verdict doubted(ServiceSubject service, Verdict verdict) {
        return Searched.foundPipelinesOrTests(service) ? verdict.likely() : verdict;
    }

    private static Verdict nothing(MigrationRuns runs) {
        return fail("nothing shows that the way up is ever run from empty").with(searched(runs));
    }

    private static Evidence searched(MigrationRuns runs) {
        return Evidence.absence("a job or test that migrates", runs.searched());
    }
}
