package plumbline.check.type;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;
import java.util.stream.Stream;

/// Flags columns of the type `json`.
public final class JsonbNotJson implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("type-jsonb", Section.TYPES, Severity.LOW, "jsonb, not json")
                    .fixedBy("Make the column jsonb")
                    .notApplicableWithout("a column of json or jsonb");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return TypedColumn.of(step).stream().flatMap(JsonbNotJson::judge).toList();
    }

    private static Stream<Verdict> judge(TypedColumn column) {
        return switch (column.type().name()) {
            case "json" ->
                    Stream.of(
                            fail(
                                            "%s is json, which has no equality operator: DISTINCT,"
                                                    + " UNION and GROUP BY over it fail",
                                            column)
                                    .at(column.place()));
            case "jsonb" -> Stream.of(pass("%s is jsonb", column).at(column.place()));
            default -> Stream.empty();
        };
    }
}
