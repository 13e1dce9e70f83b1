package plumbline.check.up;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnOperation.AddColumn;

import java.util.List;

/// Tells whether an ALTER TABLE adds a column that it has added before.
final class AddedTwice {

    private AddedTwice() {}

    static boolean is(StepSubject step, AddColumn column) {
        List<StepSubject> steps = step.migration().steps(step.way());
        int at = steps.indexOf(step);
        while (!column.ifNotExists()
                && at > 0
                && isSameStatement(steps.get(at - 1), steps.get(at))) {
            at--;
            if (steps.get(at).operation() instanceof AddColumn before
                    && before.table().equals(column.table())
                    && before.column().equals(column.column())) {
                return true;
            }
        }
        return false;
    }

    /// Commands of one ALTER TABLE have a comma between them, and nothing else.
    private static boolean isSameStatement(StepSubject one, StepSubject next) {
        int from = one.span().end();
        int to = next.span().start();
        return from < to
                && one.span().file().equals(next.span().file())
                && next.migration()
                        .set()
                        .sources()
                        .findDocument(next.span().file())
                        .filter(each -> each.text().substring(from, to).strip().equals(","))
                        .isPresent();
    }
}
