package plumbline.parse.script;

import plumbline.operation.step.Obstacle;

/// A piece that stands for itself because nobody could read it, and why.
public record Unreadable(Span span, Reason reason) implements Expression, Statement {

    /// Why a piece could not be read.
    public enum Reason {
        /// The grammar says that this is no script.
        SYNTAX,
        /// Something is missing here that the grammar needs.
        MISSING,
        /// Nested so deeply that reading on would not be safe.
        TOO_DEEP,
        /// Correct, but of a kind this reader does not know.
        UNKNOWN_SYNTAX,
        /// Reading took too long.
        TIMEOUT
    }

    /// What that means for who waits for what the script does.
    public Obstacle obstacle() {
        return switch (reason) {
            case SYNTAX, MISSING, UNKNOWN_SYNTAX -> Obstacle.BROKEN_SYNTAX;
            case TOO_DEEP, TIMEOUT -> Obstacle.LIMIT;
        };
    }
}
