package plumbline.report.markdown;

import java.util.List;
import java.util.stream.Collectors;

/// A document of Markdown while it is written, block by block.
public final class Sheet {

    private static final String BREAK = "  ";

    /// Blocks of one kind that stand without a blank line between them.
    private enum Kind {
        FIELD,
        ITEM,
        OTHER
    }

    private final StringBuilder out = new StringBuilder();
    private Kind last = Kind.OTHER;

    private void open(Kind kind) {
        boolean goesOn = kind == last && kind != Kind.OTHER;
        out.append(out.isEmpty() || goesOn ? "" : "\n");
        last = kind;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    public void heading(int level, String title) {
        open(Kind.OTHER);
        line("#".repeat(level) + " " + Escaping.text(title));
    }

    /// A line between parts.
    public void rule() {
        open(Kind.OTHER);
        line("---");
    }

    /// `**Service:** shop`.
    public void field(String name, Inline value) {
        open(Kind.FIELD);
        line("**" + name + ":** " + value.markdown() + BREAK);
    }

    public void paragraph(Inline text) {
        open(Kind.OTHER);
        line(text.markdown());
    }

    public void quote(Inline text) {
        open(Kind.OTHER);
        line("> " + text.markdown());
    }

    public void item(Inline text) {
        open(Kind.ITEM);
        line("- " + text.markdown());
    }

    /// An item with a number, a bold name, and what is said of it.
    public void step(int number, String name, Inline text) {
        open(Kind.ITEM);
        String sign = number + ". ";
        line(sign + "**" + Escaping.text(name) + (text.isEmpty() ? "**" : ":**"));
        if (!text.isEmpty()) {
            line(" ".repeat(sign.length()) + text.markdown());
        }
    }

    public void code(Sample code) {
        open(Kind.OTHER);
        line(code.fence() + code.language());
        code.text().lines().map(Escaping::visible).forEach(this::line);
        line(code.fence());
    }

    /// A table; a `|` in a cell ends none.
    public void table(List<String> head, List<List<Inline>> rows) {
        open(Kind.OTHER);
        row(head.stream().map(Inline::text).toList());
        line(head.stream().map(each -> "---").collect(Collectors.joining("|", "|", "|")));
        rows.forEach(this::row);
    }

    private void row(List<Inline> cells) {
        line(
                cells.stream()
                        .map(each -> each.markdown().replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
