package plumbline.review.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits the lines of tables. A `|` within backticks is no end of a cell: those who write tables
/// by hand do not mask it.
final class TableLine {

    private static final Pattern DASHES = Pattern.compile(":?-+:?");
    private static final Pattern UNMASKED_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private TableLine() {}

    static boolean isOne(String line) {
        return line.indexOf('|') >= 0;
    }

    /// The line between head and rows.
    static boolean isRule(String line) {
        return line.indexOf('-') >= 0
                && isOne(line)
                && cells(line).stream().allMatch(each -> DASHES.matcher(each).matches());
    }

    /// The words of each.
    static List<String> cells(String line) {
        String inner = inner(line.strip());
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < inner.length(); at = InlineText.next(inner, at)) {
            if (inner.charAt(at) == '|') {
                cells.add(cell(inner.substring(start, at)));
                start = at + 1;
            }
        }
        cells.add(cell(inner.substring(start)));
        return cells;
    }

    /// A `|` is masked in code as well.
    private static String cell(String markdown) {
        return InlineText.lines(markdown.replace("\\|", "|"));
    }

    /// Whether a `|` stands within backticks and is not masked, so that others cut the cell there.
    static boolean hasPipeInCode(String line) {
        for (int at = 0; at < line.length(); at = InlineText.next(line, at)) {
            if (CodeSpan.mayBegin(line, at)
                    && UNMASKED_PIPE
                            .matcher(line)
                            .region(at, CodeSpan.end(line, at))
                            .useTransparentBounds(true)
                            .find()) {
                return true;
            }
        }
        return false;
    }

    /// Without the signs at both ends.
    private static String inner(String line) {
        String rest = line.startsWith("|") ? line.substring(1) : line;
        boolean ends = rest.endsWith("|") && !rest.endsWith("\\|");
        return ends ? rest.substring(0, rest.length() - 1) : rest;
    }
}
