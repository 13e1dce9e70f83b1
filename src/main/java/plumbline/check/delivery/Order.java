package plumbline.check.delivery;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Evidence;
import plumbline.check.Verdict;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Stage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                        .filter(each -> each.span().file().equals(run.span().file()))
                        .filter(each -> each.span().start() <= run.span().start())
                        .reduce((_, last) -> last);
        Optional<Stage> release =
                stages.stream()
                        .filter(each -> each.span().file().equals(run.span().file()))
                        .filter(Pipelines::releases)
                        .findFirst();
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

    private Verdict judge(MigrationRun run, Stage migration, Stage release) {
        if (Pipelines.isOfOneJob(migration, release)) {
            return migration.order() <= release.order()
                    ? pass("%s comes before the release", run.text())
                    : fail("%s comes after the release of the new version", run.text());
        }
        if (needs(release, migration.job())) {
            return pass("job %s waits for %s", release.job(), migration.job());
        }
        return needs(migration, release.job())
                ? fail("job %s migrates only after %s", migration.job(), release.job())
                : fail("job %s does not wait for %s", release.job(), migration.job());
    }

    private boolean needs(Stage stage, String wanted) {
        Set<String> seen = new HashSet<>();
        Optional<Job> job = pipelines.findJob(stage);
        return job.isPresent() && needs(stage, job.get().needs(), wanted, seen);
    }

    private boolean needs(Stage from, List<String> needed, String wanted, Set<String> seen) {
        for (String name : needed) {
            if (name.equals(wanted)) {
                return true;
            }
            if (seen.add(name)) {
                List<String> next =
                        stages.stream()
                                .filter(each -> each.job().equals(name))
                                .filter(each -> each.span().file().equals(from.span().file()))
                                .findFirst()
                                .flatMap(pipelines::findJob)
                                .map(Job::needs)
                                .orElse(List.of());
                if (needs(from, next, wanted, seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}
