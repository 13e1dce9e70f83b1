package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.schema.lock.Work.Kind;

import java.util.List;

/// Flags a CHECK that reads all rows while nobody else can.
public final class CheckNotValid implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-check-not-valid",
                            Section.LOCKING,
                            Severity.HIGH,
                            "CHECK added NOT VALID, validated later")
                    .fixedBy("Add the CHECK NOT VALID and VALIDATE it in the next migration")
                    .notApplicableWithout("a CHECK added to a table that is there");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Added.of(step, Check.class).stream().map(CheckNotValid::judge).toList();
    }

    private static Verdict judge(Added<Check> added) {
        return added.does(Kind.SCAN, Kind.REWRITE)
                ? added.worked()
                        .judge(
                                "all rows of %s are read for a CHECK while nobody else can read or"
                                        + " write them (ACCESS EXCLUSIVE lock)",
                                added.table())
                : pass("no row of %s is read for the CHECK yet", added.table());
    }
}
