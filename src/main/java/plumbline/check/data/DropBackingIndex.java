package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.schema.object.Index;
import plumbline.schema.state.Naming;

import java.util.List;

/// Flags an index that is dropped although a constraint needs it.
public final class DropBackingIndex implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "drop-backing-index",
                            Section.DATA_SAFETY,
                            Severity.HIGH,
                            "Index behind a constraint dropped directly")
                    .fixedBy("ALTER TABLE … DROP CONSTRAINT, which drops the index too")
                    .passedWithout("a DROP INDEX");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForWaysDown() {
        return true;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof DropIndex drop
                ? step.lookup()
                        .findRelation(drop.index(), Index.class)
                        .map(index -> List.of(judge(step, index)))
                        .orElse(List.of())
                : List.of();
    }

    private static Verdict judge(StepSubject step, Index index) {
        return index.constraint() > 0
                ? fail(
                        "PostgreSQL refuses to drop the index %s: the constraint %s of %s requires"
                                + " it",
                        index.name(),
                        Naming.of(step.before()).stored(index.constraint()),
                        Naming.of(step.before()).name(index.table()))
                : pass("no constraint requires the index %s", index.name());
    }
}
