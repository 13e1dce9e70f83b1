package plumbline.check.backup;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
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

/// Collects hints that the objectives of a recovery are written down.
public final class RecoveryObjectives implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("rto-documented", Section.BACKUP, Severity.MEDIUM, "RTO/RPO documented")
                    .fixedBy("write down how long the service may be down and how much may be lost")
                    .answeredByHand()
                    .notApplicableWithout("production data");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!service.profile().hasProductionData()) {
            return List.of(notApplicable("the profile says that there is no production data"));
        }
        return List.of(
                new Documented(service)
                        .find(Topic.RECOVERY_TIME)
                        .map(
                                each ->
                                        pass("a document names RTO or RPO; a person has to confirm"
                                                        + " that this service is meant")
                                                .at(each.span()))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("no document names RTO or RPO; a person has to answer")
                .with(
                        Evidence.absence(
                                "RTO, RPO or recovery objectives", Searched.documents(service)));
    }
}
