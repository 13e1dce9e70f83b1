package plumbline.parse.script.flow;

import plumbline.parse.script.value.Value;

/// An error that the script throws, on its way to whoever catches it.
public final class ThrownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Value error;

    public ThrownException(Value error) {
        super("thrown by the script", null, false, false);
        this.error = error;
    }

    public Value error() {
        return error;
    }
}
