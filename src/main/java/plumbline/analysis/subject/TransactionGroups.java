package plumbline.analysis.subject;

import plumbline.framework.TransactionRule;
import plumbline.operation.SessionOperation.TransactionControl;

import java.util.ArrayList;
import java.util.List;

/// Cuts the steps of one way of a migration where they commit.
final class TransactionGroups {

    private final List<TransactionGroup> groups = new ArrayList<>();
    private List<StepSubject> open = new ArrayList<>();
    private boolean wrapped;

    private TransactionGroups(boolean wrapped) {
        this.wrapped = wrapped;
    }

    /// A script that is sent at once is one transaction if it holds more than one statement.
    static List<TransactionGroup> of(Wrapping wrapping, List<StepSubject> steps) {
        boolean implicit = wrapping.rule() == TransactionRule.IMPLICIT && steps.size() > 1;
        TransactionGroups cut = new TransactionGroups(wrapping.isWrapped() || implicit);
        for (StepSubject step : steps) {
            if (step.operation() instanceof TransactionControl control) {
                cut.control(step, control.command());
            } else if (step.runs()) {
                cut.add(step);
            }
        }
        cut.end(false);
        return List.copyOf(cut.groups);
    }

    private void control(StepSubject step, String command) {
        switch (command) {
            case "BEGIN", "START TRANSACTION" -> {
                if (!wrapped) {
                    end(true);
                }
                open.add(step);
            }
            case "COMMIT", "ROLLBACK", "END", "ABORT" -> {
                open.add(step);
                end(false);
            }
            default -> open.add(step);
        }
    }

    private void add(StepSubject step) {
        open.add(step);
        if (!wrapped) {
            end(false);
        }
    }

    private void end(boolean nowWrapped) {
        if (!open.isEmpty()) {
            groups.add(new TransactionGroup(wrapped, open));
        }
        open = new ArrayList<>();
        wrapped = nowWrapped;
    }
}
