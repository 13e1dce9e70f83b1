package plumbline.report.html.document;

import plumbline.report.ChangeWords;
import plumbline.report.ComparisonHeader;
import plumbline.report.ScoreLine;
import plumbline.report.Spelled;
import plumbline.report.content.Since;
import plumbline.report.html.Anchors;
import plumbline.report.html.Markup;
import plumbline.report.html.Page;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What changed since an earlier audit, if the report was held against one.
final class ChangeTable {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final ChangeWords say;

    ChangeTable(Page page) {
        this.page = page;
        this.words = page.words();
        this.out = page.out();
        this.say = new ChangeWords(words);
    }

    void write() {
        Since since = page.report().since();
        if (since == null) {
            return;
        }
        page.section("changes", words.get("report.change.title"));
        out.open("ul");
        new ComparisonHeader(words)
                .lines(since.comparison())
                .forEach(each -> out.element("li", each.strip()));
        out.closeLine("ul");
        scores(since);
        List<CellChange> changes = since.changes();
        if (changes.isEmpty()) {
            out.element("p", words.get("report.change.none"));
        } else {
            changes(changes);
        }
        page.endSection();
    }

    private void scores(Since since) {
        ScoreChanges scores = since.scores(page.report().formula());
        ScoreLine line = new ScoreLine(words);
        String key = "report.change.score." + Spelled.id(page.report().formula());
        out.element("p", words.get(key, line.of(scores.ofAll())));
        out.open("ul");
        for (ServiceMatch each : since.services()) {
            out.element("li", each.name() + ": " + line.of(scores.of(each.name())));
        }
        out.closeLine("ul");
        if (since.isProposedInPart()) {
            out.element("p", words.get("report.change.as-if-accepted"), "class", "muted");
        }
    }

    private void changes(List<CellChange> changes) {
        Set<Cell> here = page.report().cells().map(each -> each.cell()).collect(Collectors.toSet());
        page.table(
                words.get("report.change.title"),
                List.of(
                        words.get("report.html.service"),
                        words.get("report.html.check"),
                        words.get("report.change.change"),
                        words.get("report.html.result"),
                        words.get("report.html.severity"),
                        words.get("report.html.reason")));
        changes.forEach(each -> row(each, here.contains(each.cell())));
        page.endTable();
    }

    private void row(CellChange change, boolean isHere) {
        out.open("tr").element("td", change.cell().service()).open("th", "scope", "row");
        String title = change.latest().check().title();
        if (isHere) {
            out.element("a", title, "href", Anchors.link(Anchors.of(change.cell())));
        } else {
            out.text(title);
        }
        out.close("th").element("td", say.group(change.group()));
        out.element("td", ChangeWords.marks(change));
        out.element("td", change.severity().name());
        out.open("td").text(change.latest().reason());
        String differs = say.differs(change);
        if (!differs.isEmpty()) {
            out.element("p", words.get("report.change.differs", differs), "class", "muted");
        }
        out.element("p", say.basis(change.latest()), "class", "muted");
        out.close("td").closeLine("tr");
    }
}
