package plumbline.check.testing;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.delivery.WaysBack;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DocumentFact;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.Verb;

import java.util.List;
import java.util.Optional;

/// Flags ways down that no pipeline and no test ever runs.
public final class RollbackTested implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "test-down",
                            Section.TESTING,
                            Severity.HIGH,
                            "Rollback tested automatically")
                    .fixedBy("let a job go up, down and up again")
                    .notApplicableWithout("a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        MigrationRuns runs = MigrationRuns.of(service);
        return List.of(
                WaysBack.findReasonForNone(service)
                        .map(reason -> notApplicable("%s, so there is nothing to test", reason))
                        .or(() -> findRun(runs))
                        .or(() -> findDocument(service))
                        .orElseGet(() -> doubted(service, nothing(service, runs))));
    }

    private static Optional<Verdict> findRun(MigrationRuns runs) {
        return runs.of(Verb.ROLLBACK).stream()
                .filter(each -> !each.where().isDelivery())
                .findFirst()
                .map(
                        run ->
                                pass("%s takes back: %s", run.where().title(), run.text())
                                        .at(run.span())
                                        .atMost(run.certainty()));
    }

    private static Optional<Verdict> findDocument(ServiceSubject service) {
        return service.surroundings().all(DocumentFact.Statement.class).stream()
                .filter(each -> each.topics().contains(Topic.ROLLBACK))
                .filter(each -> each.topics().contains(Topic.REHEARSAL) && !each.open())
                .findFirst()
                .map(
                        each ->
                                partial("a document tells of a rollback tried by hand")
                                        .at(each.span())
                                        .likely());
    }

    /// What a pipeline or test does by names of its own may have been missed.
    private static Verdict doubted(ServiceSubject service, Verdict verdict) {
        return Searched.foundPipelinesOrTests(service) ? verdict.likely() : verdict;
    }

    private static Verdict nothing(ServiceSubject service, MigrationRuns runs) {
        return fail("no pipeline or test runs the way down")
                .with(Evidence.absence("a rollback command", runs.searched()))
                .with(Evidence.absence("a rollback tried by hand", Searched.documents(service)));
    }
}
