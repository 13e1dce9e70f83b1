package plumbline.check.rollback;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Documented;
import plumbline.analysis.delivery.Documented.Line;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.profile.Switch;
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
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;

/// Collects hints that the procedure of a rollback is written down.
public final class RollbackDocumented implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rollback-documented",
                            Section.ROLLBACK,
                            Severity.MEDIUM,
                            "Rollback procedure documented")
                    .fixedBy(
                            "write docs/ROLLBACK.md with the command, the order and what cannot be"
                                    + " taken back")
                    .answeredByHand()
                    .notApplicableWithout("a migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Documented documents = new Documented(service);
        return List.of(
                findProcedure(service, documents)
                        .or(() -> findCommand(service))
                        .or(() -> documents.find(Topic.ROLLBACK).map(each -> mentioned(each)))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Optional<Verdict> findProcedure(ServiceSubject service, Documented documents) {
        boolean forward = service.profile().says(Switch.DOWN_POLICY, "roll-forward");
        return documents.on(forward ? Topic.FORWARD : Topic.ROLLBACK).stream()
                .filter(Line::heading)
                .findFirst()
                .map(each -> procedure(service, each));
    }

    private static Verdict procedure(ServiceSubject service, Line line) {
        boolean own = TreePath.isWithin(line.span().file(), service.home());
        Verdict verdict =
                own
                        ? pass("a section is about rolling back; a person has to confirm it")
                        : partial("a section above the service is about rolling back");
        return verdict.at(line.span());
    }

    private static Optional<Verdict> findCommand(ServiceSubject service) {
        return service.surroundings().all(DocumentFact.Shown.class).stream()
                .filter(each -> each.command().verb() == Verb.ROLLBACK)
                .findFirst()
                .map(
                        each ->
                                partial(
                                                "a document shows %s, and no procedure",
                                                each.command().text())
                                        .at(each.span()));
    }

    private static Verdict mentioned(Line line) {
        return partial("a document mentions rolling back, and shows no procedure").at(line.span());
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("no document is about rolling back; a person has to answer")
                .with(Evidence.absence("a rollback", Searched.documents(service)));
    }
}
