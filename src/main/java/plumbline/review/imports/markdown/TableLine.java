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

    static List<String> cells(String line) {
        String inner = inner(line.strip());
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean masked = c == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|';
            if (masked) {
                cell.append('|');
                i++;
            } else if (c == '|' && !(code && inner.indexOf('`', i) >= 0)) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                code = false;
            } else {
                code ^= c == '`';
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /// Whether a `|` stands within backticks and is not masked, so that others cut the cell there.
    static boolean hasPipeInCode(String line) {
        int open = line.indexOf('`');
        int close = line.indexOf('`', open + 1);
        while (open >= 0 && close >= 0) {
            if (UNMASKED_PIPE.matcher(line.substring(open, close)).find()) {
                return true;
            }
            open = line.indexOf('`', close + 1);
            close = line.indexOf('`', open + 1);
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
