package plumbline.check.rollback;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Documented;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DocumentFact.Topic;

import java.util.List;

/// Collects hints that somebody knows whom to tell of a rollback.
public final class RollbackCommunication implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rollback-communication",
                            Section.ROLLBACK,
                            Severity.LOW,
                            "Communication plan")
                    .fixedBy("write down who decides, where it is announced and who must know")
                    .answeredByHand()
                    .notApplicableWithout("a migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return List.of(
                new Documented(service)
                        .find(Topic.COMMUNICATION)
                        .map(
                                each ->
                                        pass("a document tells whom to reach; a person has to"
                                                        + " confirm that it covers rollbacks")
                                                .at(each.span()))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("no document tells who decides and who must know; a person has to answer")
                .with(
                        Evidence.absence(
                                "on-call, escalation or a communication plan",
                                Searched.documents(service)));
    }
}
