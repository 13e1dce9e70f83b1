package plumbline.check.testing;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.Certainty;
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

import java.util.List;
import java.util.Optional;

/// Flags migrations of which no job or test shows that a second run does nothing.
public final class SecondRunTested implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "test-idempotency",
                            Section.TESTING,
                            Severity.MEDIUM,
                            "Second run is a no-op / re-runnable")
                    .fixedBy("migrate twice in the same job of the pipeline")
                    .notApplicableWithout("a migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        MigrationRuns runs = MigrationRuns.of(service);
        List<MigrationRun> tried =
                runs.all().stream().filter(each -> !each.where().isDelivery()).toList();
        return List.of(
                findTwice(tried)
                        .map(SecondRunTested::twice)
                        .or(
                                () ->
                                        tried.stream()
                                                .filter(SecondRunTested::isForwards)
                                                .findFirst()
                                                .map(SecondRunTested::once))
                        .orElseGet(() -> doubted(service, nothing(runs))));
    }

    private static boolean isForwards(MigrationRun run) {
        return run.verb() == Verb.MIGRATE;
    }

    /// The second of two ways up in a row, with nothing taken back between them.
    private static Optional<MigrationRun> findTwice(List<MigrationRun> runs) {
        MigrationRun before = null;
        for (MigrationRun run : runs) {
            boolean back = run.verb() == Verb.ROLLBACK || run.verb() == Verb.RESET;
            if (isForwards(run)) {
                if (before != null && before.group().equals(run.group())) {
                    return Optional.of(run);
                }
                before = run;
            } else if (back) {
                before = null;
            }
        }
        return Optional.empty();
    }

    private static Verdict twice(MigrationRun run) {
        return pass("%s migrates a second time", run.where().title())
                .at(run.span())
                .atMost(run.where() == Where.TEST ? Certainty.HINT : run.certainty());
    }

    private static Verdict once(MigrationRun run) {
        return partial(
                        "%s migrates only once; that a second run does nothing is left to the"
                                + " table of applied migrations",
                        run.where().title())
                .at(run.span())
                .likely();
    }

    /// What a pipeline or test does by names of its own may have been missed.
    private static Verdict doubted(ServiceSubject service, Verdict verdict) {
        return Searched.foundPipelinesOrTests(service) ? verdict.likely() : verdict;
    }

    private static Verdict nothing(MigrationRuns runs) {
        return fail("no pipeline or test runs the migrations, let alone twice")
                .with(Evidence.absence("a second run of the migrations", runs.searched()));
    }
}
