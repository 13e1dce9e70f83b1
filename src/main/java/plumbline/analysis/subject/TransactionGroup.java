package plumbline.analysis.subject;

import java.util.List;

/// Steps of one way of a migration that commit together; not `wrapped` when each commits by itself.
public record TransactionGroup(boolean wrapped, List<StepSubject> steps) {

    public TransactionGroup {
        steps = List.copyOf(steps);
    }
}
