package plumbline.parse.script;

import java.util.Arrays;

/// Where the lines of a script start: LF, CR, CRLF, U+2028 and U+2029 end a line.
public final class ScriptLines {

    private final int[] starts;

    public ScriptLines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    public int count() {
        return starts.length;
    }

    /// The line an offset stands on, counted from 1.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column an offset stands in, counted from 1 in UTF-16 units.
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    private static boolean endsLine(String text, int i) {
        return switch (text.charAt(i)) {
            case '\n', '\u2028', '\u2029' -> true;
            case '\r' -> i + 1 == text.length() || text.charAt(i + 1) != '\n';
            default -> false;
        };
    }
}
