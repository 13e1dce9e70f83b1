package plumbline.check.delivery;

import static plumbline.check.Verdict.fail;
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
import plumbline.setting.Verb;

import java.util.List;

/// Flags runs of migrations whose failure does not stop what comes after them.
public final class FailureStopsDelivery implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ci-fails-on-error",
                            Section.DELIVERY,
                            Severity.CRITICAL,
                            "Deploy stops when migration fails")
                    .fixedBy("let the exit code of the migration decide whether anything goes on")
                    .notApplicableWithout("a run of the migrations in the delivery");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return MigrationRuns.of(service).of(Verb.MIGRATE).stream()
                .filter(each -> each.where() != Where.TEST && each.where() != Where.TRIAL)
                .map(FailureStopsDelivery::judge)
                .toList();
    }

    private static Verdict judge(MigrationRun run) {
        Verdict verdict =
                switch (run.onFailure()) {
                    case GOES_ON ->
                            fail("%s goes on although %s fails", run.where().title(), run.text());
                    case STOPS -> pass("%s stops when %s fails", run.where().title(), run.text());
                    case UNKNOWN -> unknown(run);
                };
        return verdict.at(run.span()).atMost(run.certainty());
    }

    private static Verdict unknown(MigrationRun run) {
        return pass(
                        "%s runs the migrations (%s), and an error there ends it unless the code"
                                + " catches it",
                        run.where().title(), run.text())
                .hint();
    }
}
