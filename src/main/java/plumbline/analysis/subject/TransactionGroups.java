package plumbline.analysis.subject;

import plumbline.analysis.subject.TransactionGroup.Kind;
import plumbline.framework.TransactionRule;
import plumbline.operation.SessionOperation.TransactionControl;

import java.util.ArrayList;
import java.util.List;

/// Cuts the steps of one way of a migration where they commit.
final class TransactionGroups {

    private final List<TransactionGroup> groups = new ArrayList<>();
    private final Sending sending;
    private List<StepSubject> open = new ArrayList<>();
    private Kind kind;

    /// How many transactions calls have opened inside another one: they are savepoints of it.
    private int inner;

    private TransactionGroups(Kind kind, Sending sending) {
        this.kind = kind;
        this.sending = sending;
    }

    static List<TransactionGroup> of(Wrapping wrapping, List<StepSubject> steps) {
        List<Statement> statements =
                Statement.of(steps.stream().filter(StepSubject::runs).toList());
        Sending sending = Sending.of(wrapping, statements);
        TransactionGroups cut = new TransactionGroups(kind(wrapping, sending), sending);
        for (Statement statement : statements) {
            cut.take(statement);
        }
        cut.end(cut.kind);
        return List.copyOf(cut.groups);
    }

    private static Kind kind(Wrapping wrapping, Sending sending) {
        return wrapping.isWrapped()
                ? Kind.RUNNER
                : wrapping.rule() == TransactionRule.UNKNOWN ? Kind.UNKNOWN : sending.alone();
    }

    private void take(Statement statement) {
        boolean called = statement.head().step().sql().isEmpty();
        switch (statement.findControl().orElse("")) {
            case "" -> add(statement);
            case "BEGIN", "START TRANSACTION" -> begin(called);
            case "COMMIT", "END", "ROLLBACK", "ABORT", "PREPARE TRANSACTION" -> finish(called);
            default -> {}
        }
    }

    /// BEGIN inside a transaction is a warning and nothing more, but what an implicit one has done
    /// becomes part of the one that begins.
    private void begin(boolean called) {
        switch (kind) {
            case RUNNER, EXPLICIT -> inner += called ? 1 : 0;
            case IMPLICIT -> kind = Kind.EXPLICIT;
            case STATEMENT, UNKNOWN -> end(Kind.EXPLICIT);
        }
    }

    private void finish(boolean called) {
        if (called && inner > 0) {
            inner--;
        } else {
            end(sending.alone());
        }
    }

    private void add(Statement statement) {
        if (kind != Kind.STATEMENT) {
            open.addAll(statement.steps());
            return;
        }
        if (!open.isEmpty() && !sending.isOneText(open.getLast(), statement.head())) {
            endBare();
        }
        for (StepSubject step : statement.steps()) {
            if (step.operation() instanceof TransactionControl) {
                endBare();
            } else {
                open.add(step);
            }
        }
    }

    /// Statements that were sent together are one transaction, though nobody wrote so.
    private void endBare() {
        if (!open.isEmpty()) {
            boolean alone = Statement.of(open).size() == 1;
            groups.add(new TransactionGroup(alone ? Kind.STATEMENT : Kind.IMPLICIT, open));
        }
        open = new ArrayList<>();
    }

    private void end(Kind next) {
        if (kind == Kind.STATEMENT) {
            endBare();
        } else if (!open.isEmpty()) {
            groups.add(new TransactionGroup(kind, open));
        }
        open = new ArrayList<>();
        kind = next;
    }
}
