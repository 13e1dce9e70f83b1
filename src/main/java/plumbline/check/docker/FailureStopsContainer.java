package plumbline.check.docker;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Images;
import plumbline.analysis.delivery.MigrationRun;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.OnFailure;
import plumbline.setting.Verb;

import java.util.List;

/// Flags containers that start although their migration failed.
public final class FailureStopsContainer implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "docker-fail-stops",
                            Section.DOCKER,
                            Severity.HIGH,
                            "Failure stops the container")
                    .fixedBy(
                            "end the entrypoint when the migration fails, with set -e or && or ||"
                                    + " exit 1")
                    .notApplicableWithout("a container that migrates as it starts");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        boolean image = !new Images(service).isEmpty();
        return MigrationRuns.of(service).of(Verb.MIGRATE).stream()
                .filter(each -> isMeant(each, image))
                .map(each -> judge(each).at(each.span()).atMost(each.certainty()))
                .toList();
    }

    /// The application is what its image starts, and says more only where its code could be read.
    private static boolean isMeant(MigrationRun run, boolean image) {
        return switch (run.where()) {
            case CONTAINER, JOB -> true;
            case APPLICATION -> image && run.onFailure() != OnFailure.UNKNOWN;
            case TRIAL, DEPLOYMENT, TEST, BUILD -> false;
        };
    }

    private static Verdict judge(MigrationRun run) {
        return switch (run.onFailure()) {
            case GOES_ON -> fail("the container goes on although %s fails", run.text());
            case STOPS -> pass("the container ends when %s fails", run.text());
            case UNKNOWN -> partial("what happens when %s fails is not known", run.text()).hint();
        };
    }
}
