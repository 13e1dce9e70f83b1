package plumbline.check.type;

import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;

/// Tells columns of text that do not follow the policy of limits.
public final class VarcharPolicy implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("type-varchar-limit", Section.TYPES, Severity.INFO, "varchar(n) vs text")
                    .fixedBy("Follow the policy: text with a CHECK on its length, or varchar(n)")
                    .notApplicableWithout("a text or varchar column");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        String policy = step.profile().choice(Switch.VARCHAR).value();
        return TypedColumn.of(step).stream()
                .filter(VarcharPolicy::isText)
                .map(each -> judge(each, policy).at(each.place()))
                .toList();
    }

    private static boolean isText(TypedColumn column) {
        String type = column.type().name();
        return type.equals("text") || type.equals("character varying");
    }

    private static Verdict judge(TypedColumn column, String policy) {
        boolean limited = !column.type().arguments().isEmpty();
        return switch (policy) {
            case "text" ->
                    limited
                            ? partial("%s is %s, and the policy is text", column, column.type())
                            : pass("%s has no limit in its type", column);
            case "limited" ->
                    limited
                            ? pass("%s is %s", column, column.type())
                            : partial("%s has no limit, and the policy is varchar(n)", column);
            default -> notApplicable("the profile asks for no policy of text columns");
        };
    }
}
