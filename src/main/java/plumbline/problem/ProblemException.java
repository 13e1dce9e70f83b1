package plumbline.problem;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.util.List;

/// The one exception that is meant for a person; caught once, where tasks run or commands end.
public final class ProblemException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Object> arguments;

    public ProblemException(ProblemKind kind, @Nullable Throwable cause, Object... arguments) {
        super(kind.number() + " " + kind, cause);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public ProblemKind kind() {
        return kind;
    }

    /// What fills the `{0}` … of the three texts.
    public List<Object> arguments() {
        return arguments;
    }
}
