package plumbline.check.production;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.framework.RunnerTruth;
import plumbline.operation.Dialect;
import plumbline.setting.DockerFact;
import plumbline.setting.MigrationCommand;
import plumbline.setting.PipelineFact;
import plumbline.setting.Verb;

import java.util.List;
import java.util.Optional;

/// Flags runners that two processes can start at the same time.
public final class LockingMechanism implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "locking-mechanism",
                            Section.PRODUCTION,
                            Severity.HIGH,
                            "Runner takes a migration lock")
                    .fixedBy("Let one job migrate, or take an advisory lock around the runner")
                    .notApplicableWithout("a runner that is known");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream()
                .filter(set -> !set.migrations().isEmpty())
                // a file is opened by one process alone
                .filter(set -> set.set().dialect() != Dialect.SQLITE)
                .map(set -> set.set().framework())
                .distinct()
                .flatMap(framework -> judge(service, framework).stream())
                .toList();
    }

    private static Optional<Verdict> judge(ServiceSubject service, Framework framework) {
        RunnerTruth truth = RunnerTruth.of(framework);
        Evidence fact = Evidence.fact(truth.locking());
        String title = framework.title();
        return switch (truth.lock()) {
            case ADVISORY -> Optional.of(pass("%s takes an advisory lock", title).with(fact));
            case ROW ->
                    Optional.of(
                            framework == Framework.KNEX
                                    ? partial("the lock of Knex is a row that stays after a crash")
                                            .with(fact)
                                    : pass("%s locks a row while it runs", title).with(fact));
            case NONE -> Optional.of(unlocked(service, title).with(fact));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Verdict unlocked(ServiceSubject service, String title) {
        Optional<Evidence> own = OwnLock.find(service);
        if (own.isPresent()) {
            return pass("%s takes no lock, but the service takes one itself", title)
                    .likely()
                    .with(own.get());
        }
        Optional<MigrationCommand> start =
                service.surroundings().all(DockerFact.Start.class).stream()
                        .flatMap(each -> each.commands().stream())
                        .filter(each -> each.verb() == Verb.MIGRATE)
                        .findFirst();
        if (start.isPresent()) {
            return fail("%s takes no lock, and every container that starts migrates", title)
                    .at(start.get().span());
        }
        return findPipeline(service)
                .map(
                        each ->
                                pass("%s takes no lock, but one pipeline alone migrates", title)
                                        .likely()
                                        .at(each.span()))
                .orElseGet(
                        () ->
                                fail(
                                                "%s takes no lock, and nothing keeps two processes"
                                                        + " from starting it",
                                                title)
                                        .likely());
    }

    private static Optional<MigrationCommand> findPipeline(ServiceSubject service) {
        return service.surroundings().all(PipelineFact.Stage.class).stream()
                .filter(
                        each ->
                                each.aims().contains(PipelineFact.Aim.DEPLOY)
                                        || !each.aims().contains(PipelineFact.Aim.TEST))
                .flatMap(each -> each.commands().stream())
                .filter(each -> each.verb() == Verb.MIGRATE)
                .findFirst();
    }
}
