package plumbline.report.catalogue;

import plumbline.check.Check;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells the list of checks, section after section, as text or as Markdown tables.
public final class CatalogueText {

    private static final int ID_WIDTH = 32;
    private static final int SEVERITY_WIDTH = 10;

    private final Words words;
    private final PrintWriter out;

    public CatalogueText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(List<Check> checks) {
        for (Section section : Section.values()) {
            List<CheckInfo> own = of(section, checks);
            if (!own.isEmpty()) {
                out.println(section.title());
                own.forEach(this::line);
                out.println();
            }
        }
        out.println(words.get("cli.checks.total", checks.size()));
        out.flush();
    }

    private void line(CheckInfo info) {
        out.println(
                "  "
                        + Spelled.padded(info.id(), ID_WIDTH)
                        + Spelled.padded(info.severity().name(), SEVERITY_WIDTH)
                        + info.title());
    }

    /// The same as Markdown.
    public void writeMarkdown(List<Check> checks) {
        out.println("# " + words.get("cli.checks.title"));
        for (Section section : Section.values()) {
            List<CheckInfo> own = of(section, checks);
            if (!own.isEmpty()) {
                out.println("\n## " + section.title() + "\n");
                out.println(words.get("cli.checks.columns"));
                out.println("|---|---|---|---|");
                own.forEach(this::row);
            }
        }
        out.flush();
    }

    private void row(CheckInfo info) {
        List<String> cells =
                List.of("`" + info.id() + "`", info.title(), info.severity().name(), info.fix());
        out.println(
                "| " + String.join(" | ", cells.stream().map(CatalogueText::cell).toList()) + " |");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static List<CheckInfo> of(Section section, List<Check> checks) {
        return checks.stream().map(Check::info).filter(info -> info.section() == section).toList();
    }
}
