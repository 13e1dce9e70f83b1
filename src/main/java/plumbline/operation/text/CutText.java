package plumbline.operation.text;

/// Text that is kept and shown only up to a length, so that a statement of a megabyte holds nobody
/// up.
public final class CutText {

    private static final int LONGEST = 2_000;

    /// What is cut ends like that.
    public static final String SIGN = "…";

    private CutText() {}

    /// Its beginning with a sign that more follows, or all of it.
    public static String of(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + SIGN : text;
    }
}
