package plumbline.check.docker;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
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
        return MigrationRuns.of(service).of(Verb.MIGRATE).stream()
                .filter(each -> each.where() == Where.CONTAINER || each.where() == Where.JOB)
                .map(each -> judge(each).at(each.span()).atMost(each.certainty()))
                .toList();
    }

    private static Verdict judge(MigrationRun run) {
        return switch (run.onFailure()) {
            case GOES_ON -> fail("the container goes on although %s fails", run.text());
            case STOPS -> pass("the container ends when %s fails", run.text());
            case UNKNOWN -> partial("what happens when %s fails is not known", run.text()).hint();
        };
    }
}
