package plumbline.analysis.subject;

import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What reaches the server as one statement: the actions of an ALTER TABLE, a DO block with all
/// that it does, the calls of a builder on one table.
public record Statement(List<StepSubject> steps) {

    public Statement {
        steps = List.copyOf(steps);
    }

    /// Puts steps together again, in their order.
    static List<Statement> of(List<StepSubject> steps) {
        List<Statement> all = new ArrayList<>();
        List<StepSubject> open = new ArrayList<>();
        for (StepSubject step : steps) {
            if (!open.isEmpty() && !belongs(step, open)) {
                all.add(new Statement(open));
                open = new ArrayList<>();
            }
            open.add(step);
        }
        if (!open.isEmpty()) {
            all.add(new Statement(open));
        }
        return List.copyOf(all);
    }

    private static boolean belongs(StepSubject step, List<StepSubject> open) {
        StepSubject head = open.getFirst();
        StepSubject last = open.getLast();
        if (isInside(step) && isWithin(step.span(), head.span())) {
            return true;
        }
        String sql = step.step().sql();
        return sql.isEmpty()
                ? isBuilt(step) && isBuilt(last) && isSameTable(step, last)
                : sql.equals(last.step().sql()) && isNear(step.span(), last.span(), sql.length());
    }

    private static boolean isInside(StepSubject step) {
        return step.step().circumstances().enclosure() == Enclosure.DO_BLOCK;
    }

    private static boolean isWithin(SourceSpan inner, SourceSpan outer) {
        return inner.file().equals(outer.file())
                && inner.start() >= outer.start()
                && inner.end() <= outer.end();
    }

    private static boolean isBuilt(StepSubject step) {
        return step.step().sql().isEmpty()
                && (step.operation() instanceof ColumnOperation
                        || step.operation() instanceof ConstraintOperation);
    }

    private static boolean isSameTable(StepSubject one, StepSubject other) {
        return one.operation().table() != null
                && one.operation().table().equals(other.operation().table());
    }

    /// The actions of a statement stand behind each other, not further apart than it is long.
    private static boolean isNear(SourceSpan next, SourceSpan last, int length) {
        return next.file().equals(last.file())
                && next.start() > last.start()
                && next.start() - last.start() < length;
    }

    public StepSubject head() {
        return steps.getFirst();
    }

    /// The command, if it opens or ends a transaction or a part of one.
    public Optional<String> findControl() {
        return steps.size() == 1 && head().operation() instanceof TransactionControl control
                ? Optional.of(control.command())
                : Optional.empty();
    }
}
