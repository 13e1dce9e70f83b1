package plumbline.check.locking;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.Evidence;
import plumbline.check.Verdict;
import plumbline.operation.ObjectName;

/// The table that a step works on, and how much it hurts to stop it: not at all where the same
/// migration makes it, little where the profile says that it holds few rows or none.
public record WorkedTable(StepSubject step, ObjectName table, Standing standing) {

    public static WorkedTable of(StepSubject step, ObjectName table) {
        return new WorkedTable(step, table, step.standing(table));
    }

    /// As a person reads it.
    public String name() {
        return table.toString();
    }

    public boolean isNew() {
        return standing.isNew();
    }

    /// Whether it holds so little that the work is done in no time.
    public boolean isSmall() {
        return !step.profile().hasProductionData() || step.profile().isSmall(name());
    }

    /// FAIL with what happens to the table, but for new and for small ones.
    public Verdict judge(String format, Object... values) {
        if (isNew()) {
            return pass("%s is made by the same migration", name()).given(standing, name());
        }
        if (isSmall()) {
            return partial(format, values)
                    .with(
                            Evidence.fact(
                                    "the profile says that "
                                            + name()
                                            + " is small or holds no rows yet"));
        }
        return fail(format, values).given(standing, name());
    }

    /// PARTIAL with what happens to the table, but for new ones.
    public Verdict judgeMildly(String format, Object... values) {
        return isNew() ? judge(format, values) : partial(format, values).given(standing, name());
    }
}
