package plumbline.check.rollback;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Documented;
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
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.Verb;

import java.util.List;
import java.util.Optional;

/// Collects hints that a rollback was ever tried.
public final class RollbackRehearsed implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("rollback-tested", Section.ROLLBACK, Severity.MEDIUM, "Rollback rehearsed")
                    .fixedBy("go up, down and up again, in the pipeline and before large changes")
                    .answeredByHand()
                    .notApplicableWithout("a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Optional<String> reason = WaysBack.findReasonAgainst(service);
        if (reason.isPresent()) {
            return List.of(notApplicable("%s", reason.get()));
        }
        return List.of(
                findRun(service)
                        .or(() -> findDocument(service))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Optional<Verdict> findRun(ServiceSubject service) {
        return MigrationRuns.of(service).of(Verb.ROLLBACK).stream()
                .filter(each -> !each.where().isDelivery())
                .findFirst()
                .map(
                        each ->
                                pass(
                                                "%s runs %s; a person has to confirm it",
                                                each.where().title(), each.text())
                                        .at(each.span()));
    }

    private static Optional<Verdict> findDocument(ServiceSubject service) {
        return new Documented(service)
                .find(Topic.ROLLBACK, Topic.REHEARSAL)
                .map(
                        each ->
                                pass("a document tells of a rollback that was tried; a person has"
                                                + " to confirm it")
                                        .at(each.span()));
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("nothing shows that a rollback was ever tried; a person has to answer")
                .with(Evidence.absence("a rollback command", Searched.around(service)))
                .with(Evidence.absence("a rehearsed rollback", Searched.documents(service)));
    }
}
