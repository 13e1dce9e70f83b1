package plumbline.source;

import java.util.Arrays;

/// Where the lines of a text begin; LF, CRLF and CR end a line, as in the document view.
public final class LineTable {

    private final int[] starts;

    /// A line by its number, and how many characters it has.
    public record LongLine(int number, int letters) {}

    private LineTable(int[] starts) {
        this.starts = starts;
    }

    public static LineTable of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineTable(Arrays.copyOf(starts, count));
    }

    /// The longest line of a text of that length, with its end.
    LongLine longest(int length) {
        LongLine longest = new LongLine(1, 0);
        for (int i = 0; i < starts.length; i++) {
            int letters = (i + 1 < starts.length ? starts[i + 1] : length) - starts[i];
            longest = letters > longest.letters() ? new LongLine(i + 1, letters) : longest;
        }
        return longest;
    }

    /// The line of an offset; the first line is 1.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column of an offset in UTF-16 units; the first column is 1.
    public int columnAt(int offset) {
        return offset - starts[lineAt(offset) - 1] + 1;
    }
}
