package plumbline.check.index;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.Verdict;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells names that nobody wrote: the builder of a tool makes them up.
final class ToolNames {

    private static final Pattern HABIT =
            Pattern.compile(
                    "(?i).+_(?:index|unique|foreign|uk|fk|ck)|(?:IDX|UQ|FK|CHK|XCL|REL)_[0-9a-f]{20,}");

    private ToolNames() {}

    static Verdict judge(StepSubject step, String name) {
        return isGiven(step, name)
                ? partial("nobody names it: %s is a name that the tool makes up", name)
                : pass("%s is named", name);
    }

    /// A name that the file puts together itself may look like any other.
    private static boolean isGiven(StepSubject step, String name) {
        return step.step().sql().isEmpty()
                && !step.step().dynamic()
                && isHabit(step, name)
                && step.migration()
                        .findDocument()
                        .filter(each -> each.file().equals(step.span().file()))
                        .filter(each -> !each.text().contains(name))
                        .isPresent();
    }

    private static boolean isHabit(StepSubject step, String name) {
        String table = step.tableName().replace('.', '_').toLowerCase(Locale.ROOT);
        return HABIT.matcher(name).matches() || name.startsWith(table + "_");
    }
}
