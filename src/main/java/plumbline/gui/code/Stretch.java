package plumbline.gui.code;

/// Lines of a text that is too large to be shown all at once: the first and the last, both
/// included, and how many there are.
public record Stretch(int first, int last, int of) {

    /// As many lines as are shown together.
    public static final int LINES = 2_000;

    /// More than that is shown by parts.
    static final int LARGEST_WHOLE = 5 * 1024 * 1024;

    /// The part with that line in its middle, or as near as there are lines.
    static Stretch around(int line, int of) {
        int first = Math.clamp(line - LINES / 2L, 1, Math.max(1, of - LINES + 1));
        return new Stretch(first, Math.min(of, first + LINES - 1), of);
    }

    /// Whether these are all.
    public boolean isWhole() {
        return first == 1 && last == of;
    }

    public boolean hasEarlier() {
        return first > 1;
    }

    public boolean hasLater() {
        return last < of;
    }

    /// The line that stands before these.
    public int earlier() {
        return Math.max(1, first - 1);
    }

    /// The line that stands behind these.
    public int later() {
        return Math.min(of, last + 1);
    }

    public boolean holds(int line) {
        return line >= first && line <= last;
    }
}
