package plumbline.check.locking.index;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.schema.object.Table;

import java.util.List;

/// Flags an index built without `CONCURRENTLY` on a table that may already hold rows.
public final class IndexConcurrently implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "index-concurrently",
                            Section.LOCKING,
                            Severity.HIGH,
                            "CREATE INDEX CONCURRENTLY on existing tables")
                    .fixedBy("CREATE INDEX CONCURRENTLY, in a migration without a transaction")
                    .notApplicableWithout("an index built after its table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof CreateIndex index
                ? List.of(judge(step, index))
                : List.of();
    }

    private static Verdict judge(StepSubject step, CreateIndex index) {
        String table = index.table().toString();
        Standing standing = step.standing(index.table());
        if (index.concurrently()) {
            return pass("the index on %s is built CONCURRENTLY", table);
        }
        if (standing.isNew()) {
            return pass("%s is made by the same migration", table).given(standing, table);
        }
        if (index.definition().onlyParent()) {
            return pass("the index on ONLY %s builds nothing yet", table);
        }
        if (step.findTable(index.table()).map(Table::partitionBy).isPresent()) {
            return notApplicable("CONCURRENTLY does not work on the partitioned table %s", table);
        }
        if (!step.profile().hasProductionData() || step.profile().isSmall(table)) {
            return partial("the profile says that %s is small or holds no rows yet", table);
        }
        return fail("building an index blocks all writes to %s (SHARE lock)", table)
                .given(standing, table);
    }
}
