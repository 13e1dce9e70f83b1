package plumbline.check.delivery;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.delivery.Release;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Evidence;
import plumbline.check.Verdict;
import plumbline.setting.PipelineFact.Stage;

import java.util.List;
import java.util.Optional;

/// In which order a pipeline migrates and makes new code serve.
final class Order {

    private final Pipelines pipelines;
    private final List<Stage> stages;

    Order(ServiceSubject service) {
        this.pipelines = new Pipelines(service);
        this.stages = pipelines.stages();
    }

    /// Nothing where the pipeline makes nothing serve.
    Optional<Verdict> judge(MigrationRun run) {
        Optional<Stage> migration =
                stages.stream()
                        .filter(each -> isOfOneFile(each, run))
                        .filter(each -> each.span().start() <= run.span().start())
                        .reduce((_, last) -> last);
        Optional<Stage> release =
                migration
                        .flatMap(new Release(pipelines)::find)
                        .or(
                                () ->
                                        stages.stream()
                                                .filter(each -> isOfOneFile(each, run))
                                                .filter(Pipelines::releases)
                                                .findFirst());
        if (migration.isEmpty() || release.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                judge(run, migration.get(), release.get())
                        .at(run.span())
                        .likely()
                        .with(
                                Evidence.configuration(
                                        release.get().span(), "here the new version is started")));
    }

    private static boolean isOfOneFile(Stage stage, MigrationRun run) {
        return stage.span().file().equals(run.span().file());
    }

    private Verdict judge(MigrationRun run, Stage migration, Stage release) {
        Release jobs = new Release(pipelines);
        if (Pipelines.isOfOneJob(migration, release)) {
            return migration.order() <= release.order()
                    ? pass("%s comes before the release", run.text())
                    : fail("%s comes after the release of the new version", run.text());
        }
        if (jobs.waits(release, migration.job())) {
            return pass("job %s waits for %s", release.job(), migration.job());
        }
        return jobs.waits(migration, release.job())
                ? fail("job %s migrates only after %s", migration.job(), release.job())
                : fail("job %s does not wait for %s", release.job(), migration.job());
    }
}
