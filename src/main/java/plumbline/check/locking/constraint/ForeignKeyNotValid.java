package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ObjectName;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Table;

import java.util.List;

/// Flags a foreign key whose rows are checked while both tables are locked.
public final class ForeignKeyNotValid implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-fk-not-valid",
                            Section.LOCKING,
                            Severity.HIGH,
                            "FOREIGN KEY added NOT VALID, validated later")
                    .fixedBy("Add the foreign key NOT VALID and VALIDATE it in the next migration")
                    .notApplicableWithout("a foreign key added to a table that is there");

    private static final String BUILT = "; the builder cannot say NOT VALID";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// The version from which a partitioned table can have a foreign key that is not valid.
    private static final int FOR_PARTITIONED = 18;

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Added.of(step, ForeignKey.class).stream().map(ForeignKeyNotValid::judge).toList();
    }

    private static Verdict judge(Added<ForeignKey> added) {
        String table = added.table();
        ObjectName parent = added.definition().referencedTable();
        if (!added.does(Kind.FOREIGN_KEY_CHECK)) {
            boolean later = added.definition().traits().notValid();
            return pass(
                    later
                            ? "no row of %s is checked yet: the foreign key to %s is NOT VALID"
                            : "no row of %s can refer to %s yet",
                    table,
                    parent);
        }
        if (!added.worked().isNew() && isPartitionedBefore18(added)) {
            return notApplicable(
                    "below PostgreSQL %s the partitioned table %s cannot have a foreign key that is"
                            + " NOT VALID",
                    FOR_PARTITIONED, table);
        }
        return added.step().step().sql().isEmpty()
                ? added.worked().judgeMildly(format(added) + BUILT, table, parent)
                : added.worked().judge(format(added), table, parent);
    }

    private static String format(Added<ForeignKey> added) {
        return added.withColumn()
                ? "every row of %s is checked against %s while nobody can read or write it (ACCESS"
                        + " EXCLUSIVE lock)"
                : "every row of %s is checked while nobody can write to it or to %s (SHARE ROW"
                        + " EXCLUSIVE lock)";
    }

    private static boolean isPartitionedBefore18(Added<ForeignKey> added) {
        StepSubject step = added.step();
        return step.profile().oldestPostgres() < FOR_PARTITIONED
                && step.findTable(added.worked().table()).map(Table::partitionBy).isPresent();
    }
}
