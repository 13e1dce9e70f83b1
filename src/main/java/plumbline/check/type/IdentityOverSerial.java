package plumbline.check.type;

import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.NewColumn;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.text.SqlTypes;

import java.util.List;
import java.util.stream.Stream;

/// Tells new columns of the type `serial`.
public final class IdentityOverSerial implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-identity-over-serial",
                            Section.TYPES,
                            Severity.LOW,
                            "IDENTITY instead of SERIAL")
                    .fixedBy("Make it bigint GENERATED ALWAYS AS IDENTITY")
                    .passedWithout("a serial column");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        boolean off = step.profile().says(Switch.IDENTITY, "off");
        return step.newColumns().stream().flatMap(each -> judge(each, off)).toList();
    }

    private static Stream<Verdict> judge(NewColumn column, boolean off) {
        ColumnDefinition definition = column.definition();
        if (SqlTypes.isSerial(definition.type())) {
            return Stream.of((off ? unasked() : serial(column)).at(definition.span()));
        }
        return definition.identity() == Identity.NONE
                ? Stream.empty()
                : Stream.of(
                        pass("%s of %s is an identity", definition.name(), column.table())
                                .at(definition.span()));
    }

    private static Verdict unasked() {
        return notApplicable("the profile does not ask for identity columns");
    }

    private static Verdict serial(NewColumn column) {
        return partial(
                "%s of %s is %s: its sequence and default have rights of their own",
                column.definition().name(), column.table(), column.definition().type());
    }
}
