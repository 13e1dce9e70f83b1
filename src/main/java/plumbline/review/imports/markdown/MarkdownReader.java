package plumbline.review.imports.markdown;

import plumbline.review.imports.markdown.Block.Box;
import plumbline.review.imports.markdown.Block.Row;
import plumbline.review.imports.markdown.DocumentLines.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a document into blocks; every line that is not empty is in one of them.
public final class MarkdownReader {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*)");
    private static final Pattern ITEM =
            Pattern.compile("(\\s*+)(?:[-*+]|\\d{1,4}[.)])\\s++(?:\\[([ xX])]\\s+)?(.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*(\\S*).*");

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private MarkdownReader(List<Line> lines) {
        this.lines = lines;
    }

    public static List<Block> read(String text) {
        MarkdownReader reader = new MarkdownReader(DocumentLines.of(text));
        while (reader.at < reader.lines.size()) {
            reader.next();
        }
        return List.copyOf(reader.blocks);
    }

    private void next() {
        String line = line(at);
        Matcher heading = HEADING.matcher(line);
        Matcher fence = FENCE.matcher(line);
        Matcher item = ITEM.matcher(line);
        int underlined = Underline.level(lines, at);
        if (fence.matches()) {
            code(fence);
        } else if (heading.matches()) {
            add(new Block.Heading(at + 1, heading.group(1).length(), title(heading)));
        } else if (startsTable()) {
            table();
        } else if (line.isBlank() || isRule(line)) {
            at++;
        } else if (underlined > 0) {
            add(new Block.Heading(at + 1, underlined, InlineText.line(line)));
            at++;
        } else if (item.matches()) {
            item(item);
        } else {
            add(new Block.Text(at + 1, InlineText.line(line)));
        }
    }

    private String line(int number) {
        return lines.get(number).text();
    }

    /// Without the hashes that some write behind it as well.
    private static String title(Matcher heading) {
        String text = heading.group(2).strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return InlineText.line(text.substring(0, end));
    }

    /// `---`, `* * *`, `===`.
    private static boolean isRule(String line) {
        String signs = line.replace(" ", "").strip();
        return signs.length() > 2
                && "-*_=".indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(each -> each == signs.charAt(0));
    }

    private void add(Block block) {
        blocks.add(block);
        at++;
    }

    /// Up to the same sign, or to the end where it is missing.
    private void code(Matcher fence) {
        int start = at + 1;
        String sign = fence.group(1);
        List<String> inside = new ArrayList<>();
        at++;
        while (at < lines.size() && !line(at).strip().startsWith(sign)) {
            inside.add(line(at));
            at++;
        }
        add(new Block.Code(start, fence.group(2), String.join("\n", inside)));
    }

    private boolean startsTable() {
        return at + 1 < lines.size() && TableLine.isOne(line(at)) && TableLine.isRule(line(at + 1));
    }

    private void table() {
        int start = at + 1;
        List<String> head = TableLine.cells(line(at));
        List<Row> rows = new ArrayList<>();
        at += 2;
        while (at < lines.size() && TableLine.isOne(line(at))) {
            List<String> cells = TableLine.cells(line(at));
            boolean piped = TableLine.hasPipeInCode(line(at));
            rows.add(new Row(at + 1, cells, cells.size() > head.size(), piped));
            at++;
        }
        blocks.add(new Block.Table(start, head, rows));
    }

    /// With the lines that go on with it: those that are indented further and begin no item.
    private void item(Matcher item) {
        int start = at + 1;
        int depth = item.group(1).length();
        StringBuilder text = new StringBuilder(item.group(3).strip());
        at++;
        while (at < lines.size() && goesOn(line(at), depth)) {
            if (text.length() < DocumentLines.LONGEST) {
                text.append('\n').append(line(at).strip());
            }
            at++;
        }
        blocks.add(
                new Block.Item(
                        start,
                        depth,
                        box(item.group(2)),
                        InlineText.line(DocumentLines.cut(text.toString()))));
    }

    private static boolean goesOn(String line, int depth) {
        boolean deeper = line.length() - line.stripLeading().length() > depth;
        return !line.isBlank()
                && deeper
                && !ITEM.matcher(line).matches()
                && !FENCE.matcher(line).matches();
    }

    private static Box box(String sign) {
        if (sign == null) {
            return Box.NONE;
        }
        return sign.isBlank() ? Box.EMPTY : Box.TICKED;
    }
}
