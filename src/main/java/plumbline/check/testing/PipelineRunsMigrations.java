package plumbline.check.testing;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.PipelineFact.Aim;
import plumbline.setting.Verb;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// Flags migrations that no pipeline and no test applies to a real database.
public final class PipelineRunsMigrations implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "test-ci-runs-migrations",
                            Section.TESTING,
                            Severity.HIGH,
                            "CI applies all migrations to a real database")
                    .fixedBy(
                            "start PostgreSQL beside a job of the pipeline and migrate it from"
                                    + " empty")
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
                        .map(run -> inPipeline(service, run))
                        .or(() -> findTest(service, runs))
                        .or(() -> findStart(runs))
                        .orElseGet(() -> doubted(service, nothing(runs))));
    }

    private static Verdict inPipeline(ServiceSubject service, MigrationRun run) {
        Pipelines pipelines = new Pipelines(service);
        boolean server =
                pipelines.stages().stream()
                        .filter(each -> each.span().file().equals(run.span().file()))
                        .filter(each -> run.group().endsWith("#" + each.job()))
                        .anyMatch(pipelines::hasPostgres);
        Verdict verdict =
                server
                        ? pass("a job with PostgreSQL beside it runs %s", run.text())
                        : pass("a job runs %s; its database was not seen", run.text()).likely();
        return verdict.at(run.span()).atMost(run.certainty());
    }

    private static Optional<Verdict> findTest(ServiceSubject service, MigrationRuns runs) {
        boolean tested =
                new Pipelines(service)
                        .stages().stream().anyMatch(each -> each.aims().contains(Aim.TEST));
        return runs.of(Verb.MIGRATE, Where.TEST).stream()
                .findFirst()
                .map(run -> inTest(service, run, tested))
                .or(() -> TestServers.find(service).map(each -> onServer(each, tested)));
    }

    private static Verdict inTest(ServiceSubject service, MigrationRun run, boolean tested) {
        if (TestServers.isImitated(service, run.span().file())) {
            return partial("tests run %s on a database that is no PostgreSQL", run.text())
                    .at(run.span())
                    .likely();
        }
        Verdict verdict =
                tested
                        ? pass("tests, which a pipeline runs, call %s", run.text())
                        : partial("tests call %s, but no pipeline runs them", run.text());
        return verdict.at(run.span()).likely();
    }

    private static Verdict onServer(SourceSpan place, boolean tested) {
        Verdict verdict =
                tested
                        ? pass("tests start a PostgreSQL, on which the application migrates")
                        : partial("tests start a PostgreSQL, but no pipeline runs them");
        return verdict.at(place).likely();
    }

    private static Optional<Verdict> findStart(MigrationRuns runs) {
        return runs.deliveries().stream()
                .findFirst()
                .map(
                        run ->
                                partial("only %s runs the migrations", run.where().title())
                                        .at(run.span())
                                        .atMost(run.certainty())
                                        .with(searched(runs)));
    }

    /// What a pipeline or test does by names of its own may have been missed.
    private static Verdict doubted(ServiceSubject service, Verdict verdict) {
        return Searched.foundPipelinesOrTests(service) ? verdict.likely() : verdict;
    }

    private static Verdict nothing(MigrationRuns runs) {
        return fail("no pipeline, test or container runs the migrations").with(searched(runs));
    }

    private static Evidence searched(MigrationRuns runs) {
        return Evidence.absence("a job that runs the migrations", runs.searched());
    }
}
