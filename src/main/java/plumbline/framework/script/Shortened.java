package plumbline.framework.script;

/// Text that is quoted to people, in one line and not too long.
final class Shortened {

    private static final int LONGEST = 300;

    private Shortened() {}

    static String of(String text) {
        // a whole file may be one expression, and is not worth going through
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST || start.length() < text.length()
                ? line.substring(0, Math.min(LONGEST, line.length())) + "…"
                : line;
    }
}
