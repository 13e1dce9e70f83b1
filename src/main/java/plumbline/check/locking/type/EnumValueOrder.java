package plumbline.check.locking.type;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.TypeOperation.AddEnumValue;

import java.util.List;

/// Flags a value of an enum that goes to the end without saying so.
public final class EnumValueOrder implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "enum-value-ordering",
                            Section.LOCKING,
                            Severity.LOW,
                            "ADD VALUE states BEFORE/AFTER")
                    .fixedBy("Say BEFORE or AFTER which value it belongs")
                    .notApplicableWithout("a value added to an enum");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof AddEnumValue add ? List.of(judge(add)) : List.of();
    }

    private static Verdict judge(AddEnumValue add) {
        return add.position() == null
                ? partial(
                        "'%s' sorts after all other values of %s, since no BEFORE or AFTER is said",
                        add.value(), add.type())
                : pass("'%s' says its place among the values of %s", add.value(), add.type());
    }
}
