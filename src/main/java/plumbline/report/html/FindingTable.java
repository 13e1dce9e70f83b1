package plumbline.report.html;

import plumbline.review.cell.CellState;
import plumbline.review.finding.FindingState;
import plumbline.words.Words;

import java.util.List;

/// The findings, the worst first, each with the services that it concerns.
public final class FindingTable {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final Marks marks;

    public FindingTable(Page page) {
        this.page = page;
        this.words = page.words();
        this.out = page.out();
        this.marks = Marks.of(page.report());
    }

    public void write() {
        List<FindingState> findings = page.report().findings().findings();
        page.section("findings", words.get("report.html.findings"));
        if (findings.isEmpty()) {
            out.element("p", words.get("report.html.no-findings"));
        } else {
            page.table(
                    words.get("report.html.findings-count", findings.size()),
                    List.of(
                            words.get("report.html.severity"),
                            words.get("report.html.finding"),
                            words.get("report.html.where"),
                            words.get("report.html.disposition")));
            findings.forEach(this::finding);
            page.endTable();
        }
        page.endSection();
    }

    private void finding(FindingState finding) {
        String severity = finding.severity() == null ? "–" : finding.severity().name();
        out.open("tr").open("td");
        out.element("span", severity, "class", "severity " + severity).close("td");
        out.open("th", "scope", "row").text(finding.title());
        out.element("code", finding.id());
        finding.cells().stream()
                .map(each -> each.check().fix())
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(1)
                .forEach(each -> out.element("span", each, "class", "fix"));
        out.close("th").open("td", "class", "chips");
        finding.cells().forEach(this::chip);
        out.close("td").open("td");
        finding.dispositions().forEach(each -> out.element("p", Told.disposition(each, words)));
        if (!finding.isDecided()) {
            out.element("p", words.get("report.html.undecided"), "class", "muted");
        }
        out.close("td").closeLine("tr");
    }

    private void chip(CellState cell) {
        Sign sign = Sign.of(cell.findStatus().orElse(null));
        boolean open = marks.has(cell.cell());
        String style = "chip " + sign.style() + (open ? " proposed" : "");
        String title =
                sign.title() + (open ? ", " + words.get("report.html.not-reviewed-mark") : "");
        String element = page.extent().has(cell) ? "a" : "span";
        if (element.equals("a")) {
            String link = Anchors.link(Anchors.of(cell.cell()));
            out.open("a", "class", style, "href", link, "title", title);
        } else {
            out.open("span", "class", style, "title", title);
        }
        out.element("span", sign.shape(), "aria-hidden", "true");
        out.text(cell.cell().service() + (open ? " ?" : "")).close(element).text(" ");
    }
}
