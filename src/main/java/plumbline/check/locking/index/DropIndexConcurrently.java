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
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;

import java.util.List;
import java.util.Optional;

/// Flags an index dropped without `CONCURRENTLY` from a table that is in use.
public final class DropIndexConcurrently implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "drop-index-concurrently",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "DROP INDEX CONCURRENTLY")
                    .fixedBy(
                            "Use DROP INDEX CONCURRENTLY IF EXISTS, in a migration without a"
                                    + " transaction")
                    .notApplicableWithout("an index that is dropped");

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
        return step.operation() instanceof DropIndex drop ? judge(step, drop) : List.of();
    }

    private static List<Verdict> judge(StepSubject step, DropIndex drop) {
        Optional<Index> index = step.lookup().findRelation(drop.index(), Index.class);
        if (drop.concurrently()) {
            return List.of(pass("%s is dropped CONCURRENTLY", drop.index()));
        }
        if (index.filter(each -> each.constraint() > 0).isPresent()) {
            return List.of();
        }
        return List.of(index.map(each -> judge(step, each)).orElseGet(() -> unknown(step, drop)));
    }

    private static Verdict judge(StepSubject step, Index index) {
        Standing standing = step.standing(index);
        if (standing.isNew()) {
            return pass("%s is made by the same migration", index.name())
                    .given(standing, index.name());
        }
        Optional<Relation> owner = step.before().find(index.table(), Relation.class);
        String table = owner.map(Relation::name).orElse("its table");
        if (isGone(step, index.table())) {
            return pass("%s goes with %s, which the same migration drops", index.name(), table);
        }
        if (owner.filter(DropIndexConcurrently::isPartitioned).isPresent()) {
            return notApplicable(
                    "an index of the partitioned table %s cannot be dropped CONCURRENTLY", table);
        }
        return blocked(step, index.name(), table).given(standing, index.name());
    }

    private static boolean isPartitioned(Relation owner) {
        return owner instanceof Table table && table.partitionBy() != null;
    }

    private static Verdict unknown(StepSubject step, DropIndex drop) {
        ObjectName table = drop.table();
        String name = table == null ? "its table" : table.toString();
        return blocked(step, drop.index().toString(), name)
                .given(step.standing(drop.index()), drop.index().toString());
    }

    private static Verdict blocked(StepSubject step, String index, String table) {
        String format =
                "dropping %s stops all reads and writes of %s once it has its lock (ACCESS"
                        + " EXCLUSIVE)";
        boolean small = !step.profile().hasProductionData() || step.profile().isSmall(table);
        return step.isUp() && !small ? fail(format, index, table) : partial(format, index, table);
    }

    /// Whether the table itself is no longer there when the migration is through.
    private static boolean isGone(StepSubject step, int table) {
        return step.migration().steps(step.way()).getLast().after().findObject(table).isEmpty();
    }
}
