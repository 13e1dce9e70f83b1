package plumbline.review.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits the lines of tables. A `|` within backticks is no end of a cell: those who write tables
/// by hand do not mask it.
final class TableLine {

    private static final Pattern DASHES =
            Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    /// From one end of a cell on, so that it begins outside of code.
    private static final Pattern PIPE_IN_CODE =
            Pattern.compile("^[^`]*(?:`[^`]*`[^`]*)*?`[^`|]*(?<!\\\\)\\|[^`]*`");

    private TableLine() {}

    static boolean isOne(String line) {
        return line.indexOf('|') >= 0;
    }

    /// The line between head and rows.
    static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && isOne(line) && DASHES.matcher(line).matches();
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
        return PIPE_IN_CODE.matcher(line).find();
    }

    /// Without the signs at both ends.
    private static String inner(String line) {
        String rest = line.startsWith("|") ? line.substring(1) : line;
        boolean ends = rest.endsWith("|") && !rest.endsWith("\\|");
        return ends ? rest.substring(0, rest.length() - 1) : rest;
    }
}
