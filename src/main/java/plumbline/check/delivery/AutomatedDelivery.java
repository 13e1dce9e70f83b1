package plumbline.check.delivery;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

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

/// Flags migrations that nobody but a person runs when a version is delivered.
public final class AutomatedDelivery implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ci-automated",
                            Section.DELIVERY,
                            Severity.MEDIUM,
                            "Migrations run automatically in deploy")
                    .fixedBy(
                            "migrate in one step of its own, once per deployment, that blocks the"
                                    + " rest")
                    .notApplicableWithout("a migration");
    private static final List<Where> OWN_STEPS = List.of(Where.DEPLOYMENT, Where.JOB);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        MigrationRuns runs = MigrationRuns.of(service);
        return List.of(
                runs.deliveries().stream()
                        .min(Comparator.comparing(each -> !OWN_STEPS.contains(each.where())))
                        .map(AutomatedDelivery::judge)
                        .orElseGet(() -> nothing(runs)));
    }

    private static Verdict judge(MigrationRun run) {
        String title = run.where().title();
        Verdict verdict =
                OWN_STEPS.contains(run.where())
                        ? pass("%s runs the migrations", title)
                        : run.where() == Where.BUILD
                                ? partial(
                                        "%s runs the migrations, before anything is released",
                                        title)
                                : partial(
                                        "%s runs the migrations, so every replica and restart does",
                                        title);
        return verdict.at(run.span()).atMost(run.certainty());
    }

    private static Verdict nothing(MigrationRuns runs) {
        return fail("nothing runs the migrations when a version is delivered")
                .likely()
                .with(Evidence.absence("a run of the migrations", runs.searched()));
    }
}
