package plumbline.check.data;

import static plumbline.check.Verdict.fail;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.SchemaOperation;

import java.util.List;

/// Flags a migration that drops a database.
public final class DropDatabase implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("drop-database", Section.DATA_SAFETY, Severity.CRITICAL, "DROP DATABASE")
                    .fixedBy("Take it out; databases are made and dropped by the platform")
                    .passedWithout("a DROP DATABASE");

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
        return step.operation() instanceof SchemaOperation.DropDatabase drop
                ? List.of(fail("the database %s is dropped with everything in it", drop.name()))
                : List.of();
    }
}
