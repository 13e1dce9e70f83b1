package plumbline.parse.script.flow;

/// The run has taken too many steps or too long, and ends here.
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LimitException(String limit) {
        super(limit, null, false, false);
    }
}
