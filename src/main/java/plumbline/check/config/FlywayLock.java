package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.operation.IndexOperation;
import plumbline.operation.Operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Flags Flyway sets whose lock keeps CONCURRENTLY waiting for ever.
public final class FlywayLock implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-flyway-lock",
                            Section.CONFIGURATION,
                            Severity.HIGH,
                            "Flyway transactional lock fits CONCURRENTLY")
                    .fixedBy("set postgresql.transactional.lock to false")
                    .notApplicableWithout("a set of Flyway");
    private static final String KEY = "postgresql.transactional.lock";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream()
                .filter(each -> each.set().framework() == Framework.FLYWAY && each.isOnPostgres())
                .map(each -> judge(each))
                .toList();
    }

    private static Verdict judge(SetSubject set) {
        Optional<StepSubject> step =
                set.migrations().stream()
                        .flatMap(each -> each.up().stream())
                        .filter(each -> each.runs() && isConcurrent(each.operation()))
                        .findFirst();
        Optional<Configured<String>> off =
                set.set().settings().more().entrySet().stream()
                        .filter(each -> each.getKey().startsWith(KEY))
                        .map(Map.Entry::getValue)
                        .filter(each -> each.value().equals("false"))
                        .findFirst();
        if (off.isPresent()) {
            return pass("Flyway locks by session").at(off.get().span());
        }
        return step.map(each -> waits(each))
                .orElseGet(() -> pass("no migration builds or drops anything CONCURRENTLY"));
    }

    private static Verdict waits(StepSubject step) {
        return fail(
                        "%s works CONCURRENTLY and waits for the transaction in which Flyway keeps"
                                + " its lock",
                        step.migration().migration().file())
                .at(step.span())
                .likely()
                .with(Evidence.fact(KEY + " is true unless it is set to false"));
    }

    private static boolean isConcurrent(Operation operation) {
        return (operation instanceof IndexOperation.CreateIndex made && made.concurrently())
                || (operation instanceof IndexOperation.DropIndex drop && drop.concurrently())
                || (operation instanceof IndexOperation.Reindex anew && anew.concurrently());
    }
}
