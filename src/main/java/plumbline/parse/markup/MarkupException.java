package plumbline.parse.markup;

/// Ends the reading of a text that cannot be read further; never leaves this package.
final class MarkupException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    MarkupException(String reason, int offset) {
        super(reason);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
