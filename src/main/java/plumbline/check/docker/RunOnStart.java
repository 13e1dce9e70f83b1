package plumbline.check.docker;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Images;
import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.Comparator;
import java.util.List;

/// Flags images of services whose migrations nothing runs.
public final class RunOnStart implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "docker-run-on-start",
                            Section.DOCKER,
                            Severity.INFO,
                            "Migrations run in the container lifecycle")
                    .fixedBy("let a job or an init container migrate before the new version serves")
                    .notApplicableWithout("a Dockerfile");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        MigrationRuns runs = MigrationRuns.of(service);
        boolean contained = runs.deliveries().stream().anyMatch(RunOnStart::isContained);
        if (new Images(service).isEmpty() && !contained) {
            return List.of();
        }
        return List.of(
                runs.deliveries().stream()
                        .filter(each -> each.where() != Where.BUILD)
                        .min(Comparator.comparing(each -> each.where() == Where.APPLICATION))
                        .map(each -> judge(each))
                        .orElseGet(() -> nothing(runs)));
    }

    /// A container of somebody else's image does too.
    private static boolean isContained(MigrationRun run) {
        return run.where() == Where.CONTAINER || run.where() == Where.JOB;
    }

    private static Verdict judge(MigrationRun run) {
        Verdict verdict =
                run.where() == Where.APPLICATION
                        ? partial(
                                "every replica migrates as the application starts (%s)", run.text())
                        : pass("%s runs the migrations", run.where().title());
        return verdict.at(run.span()).atMost(run.certainty());
    }

    private static Verdict nothing(MigrationRuns runs) {
        return fail("the service has an image, and nothing runs its migrations")
                .likely()
                .with(Evidence.absence("a run of the migrations", runs.searched()));
    }
}
