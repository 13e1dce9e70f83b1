package plumbline.report.html;

import plumbline.analysis.Incident;
import plumbline.report.content.Loss;
import plumbline.report.content.Report;
import plumbline.words.Words;

import java.util.List;

/// What was not read, what was not understood, and what of the program failed.
public final class LossTable {

    private final Page page;
    private final Report report;
    private final Words words;
    private final Markup out;

    public LossTable(Page page) {
        this.page = page;
        this.report = page.report();
        this.words = page.words();
        this.out = page.out();
    }

    public void write() {
        page.section("losses", words.get("report.html.losses"));
        if (report.losses().isEmpty() && report.incidents().isEmpty()) {
            out.element("p", words.get("report.html.no-losses"));
        }
        if (!report.losses().isEmpty()) {
            page.table(
                    words.get(
                            "report.html.losses-count",
                            report.losses().size(),
                            report.losses().size() - report.openLosses()),
                    List.of(
                            words.get("report.html.service"),
                            words.get("report.html.place"),
                            words.get("report.html.reason")));
            report.losses().forEach(this::loss);
            page.endTable();
        }
        report.incidents().forEach(this::incident);
        page.endSection();
    }

    private void loss(Loss loss) {
        out.open("tr").element("td", loss.service()).open("th", "scope", "row");
        String line = loss.line() > 0 ? ":" + loss.line() : "";
        out.element("code", loss.file() + line).close("th").open("td").text(loss.reason());
        if (!loss.text().isEmpty()) {
            out.element("pre", loss.text());
        }
        out.close("td").closeLine("tr");
    }

    private void incident(Incident incident) {
        out.open("p", "class", "incident");
        out.text(
                words.get(
                        "report.html.incident",
                        incident.part(),
                        incident.file(),
                        incident.cause().toString()));
        out.closeLine("p");
    }
}
