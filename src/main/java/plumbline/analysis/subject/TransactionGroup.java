package plumbline.analysis.subject;

import java.util.List;

/// Steps of one way of a migration that commit together.
public record TransactionGroup(Kind kind, List<StepSubject> steps) {

    public TransactionGroup {
        steps = List.copyOf(steps);
    }

    /// Who holds them together.
    public enum Kind {
        /// The tool opened a transaction around them.
        RUNNER,
        /// The migration opened one itself.
        EXPLICIT,
        /// They reach the server as one text, which it runs as one transaction.
        IMPLICIT,
        /// Nobody: it is a single statement.
        STATEMENT,
        /// Nobody knows whether the tool does.
        UNKNOWN
    }

    /// Whether there is a transaction that lasts longer than one statement.
    public boolean wrapped() {
        return switch (kind) {
            case RUNNER, EXPLICIT, IMPLICIT -> true;
            case STATEMENT, UNKNOWN -> false;
        };
    }

    /// Whether locks last until the end of all steps, as far as anybody knows.
    public boolean mayHold() {
        return wrapped() || kind == Kind.UNKNOWN;
    }

    public List<Statement> statements() {
        return Statement.of(steps);
    }
}
