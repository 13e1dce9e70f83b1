package plumbline.check.locking.index;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;

import java.util.List;

/// Flags a concurrent build that a second run would skip or stumble over once the first has failed.
public final class ConcurrentIndexRetry implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "concurrent-index-retry",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Failed CONCURRENTLY build can be retried")
                    .fixedBy(
                            "Put DROP INDEX CONCURRENTLY IF EXISTS before the build, or assert"
                                    + " pg_index.indisvalid after it")
                    .notApplicableWithout("CREATE INDEX CONCURRENTLY");

    private static final String SKIPPED =
            "a second run takes the INVALID index that a failed build of %s leaves for a good one"
                    + " (IF NOT EXISTS)";
    private static final String TAKEN =
            "nothing drops the INVALID index that a failed build of %s leaves, so a second run"
                    + " fails";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof CreateIndex index && index.concurrently()
                ? List.of(judge(step, index))
                : List.of();
    }

    private static Verdict judge(StepSubject step, CreateIndex index) {
        String name = index.name();
        if (!step.profile().hasProductionData()) {
            return pass("the profile says that no database holds rows yet");
        }
        if (name == null) {
            return partial(
                    "an index of %s without a name is built a second time by a second run",
                    index.table());
        }
        if (assertsValidity(step)) {
            return pass("the migration looks whether %s is valid", name);
        }
        if (isDroppedBefore(step, name)) {
            return pass("what a failed build of %s leaves is dropped first", name);
        }
        return index.ifNotExists() ? fail(SKIPPED, name) : partial(TAKEN, name);
    }

    private static boolean isDroppedBefore(StepSubject step, String name) {
        return step.migration().steps(step.way()).stream()
                .limit(step.position())
                .anyMatch(
                        each ->
                                each.operation() instanceof DropIndex drop
                                        && drop.index().name().equals(name)
                                        && (drop.ifExists()
                                                || each.step().circumstances().isConditional()));
    }

    private static boolean assertsValidity(StepSubject step) {
        return step.migration()
                .findDocument()
                .filter(
                        each ->
                                step.migration()
                                        .set()
                                        .code(each)
                                        .withoutComments()
                                        .contains("indisvalid"))
                .isPresent();
    }
}
