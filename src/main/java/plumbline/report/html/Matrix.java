package plumbline.report.html;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All checks by all services; each sign leads to its cell.
public final class Matrix {

    private final Page page;
    private final Report report;
    private final Words words;
    private final Markup out;
    private final Marks marks;

    public Matrix(Page page) {
        this.page = page;
        this.report = page.report();
        this.words = page.words();
        this.out = page.out();
        this.marks = Marks.of(report);
    }

    public void write() {
        page.section("matrix", words.get("report.html.matrix"));
        out.element("p", words.get("report.html.legend"), "class", "muted");
        List<String> headings = new ArrayList<>();
        headings.add(words.get("report.html.check"));
        headings.add(words.get("report.html.weight"));
        report.services().stream().map(ReportedService::name).forEach(headings::add);
        page.table(words.get("report.html.matrix-of", report.services().size()), headings);
        Map<CheckInfo, Map<String, ReportedCell>> rows = new HashMap<>();
        report.cells()
                .forEach(
                        each ->
                                rows.computeIfAbsent(each.check(), _ -> new HashMap<>())
                                        .put(each.cell().service(), each));
        report.sections().forEach(each -> section(each, rows));
        page.endTable();
        page.endSection();
    }

    private void section(Section section, Map<CheckInfo, Map<String, ReportedCell>> rows) {
        int columns = report.services().size() + 2;
        out.open("tr", "class", "section");
        out.open("th", "colspan", String.valueOf(columns), "scope", "colgroup");
        out.text(section.title()).close("th").closeLine("tr");
        report.cells()
                .map(ReportedCell::check)
                .distinct()
                .filter(each -> each.section() == section)
                .forEach(each -> row(each, rows.getOrDefault(each, Map.of())));
    }

    private void row(CheckInfo check, Map<String, ReportedCell> cells) {
        out.open("tr").open("th", "scope", "row").text(check.title());
        out.element("code", check.id()).close("th");
        String severity = check.severity().name();
        out.open("td").element("span", severity, "class", "severity " + severity).close("td");
        for (ReportedService each : report.services()) {
            ReportedCell cell = cells.get(each.name());
            if (cell == null) {
                out.element("td", "");
            } else {
                cell(cell);
            }
        }
        out.closeLine("tr");
    }

    private void cell(ReportedCell cell) {
        Status status = cell.status();
        Sign sign = Sign.of(status);
        boolean open = marks.has(cell.cell());
        String label =
                cell.cell().service()
                        + ", "
                        + cell.check().id()
                        + ": "
                        + sign.title()
                        + (open ? ", " + words.get("report.html.not-reviewed-mark") : "");
        String style = "sign " + sign.style() + (open ? " proposed" : "");
        String element = page.extent().has(cell.shown()) ? "a" : "span";
        out.open("td");
        if (element.equals("a")) {
            String link = Anchors.link(Anchors.of(cell.cell()));
            out.open("a", "class", style, "href", link, "title", label, "aria-label", label);
        } else {
            out.open("span", "class", style, "role", "img", "title", label, "aria-label", label);
        }
        out.text(sign.shape()).element("b", sign.letter());
        out.text(open ? "?" : "").close(element).close("td");
    }
}
