package plumbline.check.delivery;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;
import java.util.Optional;

/// Flags migrations that run after, or beside, the start of new code.
public final class BeforeNewCode implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ci-before-deploy",
                            Section.DELIVERY,
                            Severity.MEDIUM,
                            "Migrate before new code receives traffic")
                    .fixedBy("let the deployment wait for the migration")
                    .notApplicableWithout("a run of the migrations in the delivery");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Order order = new Order(service);
        return MigrationRuns.of(service).deliveries().stream()
                .filter(each -> each.where() != Where.BUILD)
                .flatMap(each -> judge(order, each).stream())
                .toList();
    }

    private static Optional<Verdict> judge(Order order, MigrationRun run) {
        return switch (run.where()) {
            case DEPLOYMENT -> order.judge(run);
            case CONTAINER, JOB ->
                    Optional.of(
                            pass("%s migrates before anything serves", run.where().title())
                                    .at(run.span())
                                    .likely());
            case APPLICATION ->
                    Optional.of(
                            pass("the application migrates as it starts (%s)", run.text())
                                    .at(run.span())
                                    .hint());
            case TRIAL, TEST, BUILD -> Optional.empty();
        };
    }
}
