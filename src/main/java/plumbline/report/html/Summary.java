package plumbline.report.html;

import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedService;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;
import plumbline.words.Words;

import java.util.List;

/// The scores of the fleet and of each service, each with its formula and its bounds.
public final class Summary {

    private final Page page;
    private final Report report;
    private final Words words;
    private final Markup out;

    public Summary(Page page) {
        this.page = page;
        this.report = page.report();
        this.words = page.words();
        this.out = page.out();
    }

    public void write() {
        page.section("summary", words.get("report.html.summary"));
        out.open("div", "class", "cards");
        card(words.get("report.html.score"), report.confirmed().fleet(), true);
        if (report.cells().anyMatch(each -> !each.isReviewed())) {
            card(words.get("report.html.if-confirmed"), report.shown().fleet(), false);
        }
        tally(report.shown().fleet().tally());
        out.close("div");
        page.table(words.get("report.html.by-service"), headings());
        report.services().forEach(this::service);
        total();
        page.endTable();
        page.endSection();
    }

    private void card(String title, Score score, boolean bounds) {
        out.open("div", "class", "card").element("h3", title);
        out.element("p", page.percent(score.value()), "class", "big");
        Bar.write(out, score);
        out.element("p", formula() + ": " + score.text());
        if (bounds) {
            out.element("p", page.bounds(score));
            out.element(
                    "p",
                    words.get("report.html.open-known", score.tally().open()),
                    "class",
                    "muted");
        } else {
            out.element("p", words.get("report.html.does-not-count"), "class", "muted");
        }
        out.close("div");
    }

    private String formula() {
        return words.get("report.html.formula." + Spelled.id(report.formula()));
    }

    private void tally(Tally tally) {
        out.open("div", "class", "card").element("h3", words.get("report.html.shown"));
        Bar.write(out, tally);
        out.open("ul", "class", "tally");
        count("pass", "✓ PASS", tally.pass());
        count("partial", "◐ PARTIAL", tally.partial());
        count("fail", "✗ FAIL", tally.fail());
        count("na", "– N/A", tally.notApplicable());
        count("open", "· " + words.get("report.html.open"), tally.open());
        out.close("ul").close("div");
    }

    private void count(String style, String name, int count) {
        out.open("li", "class", style).element("b", String.format(words.locale(), "%,d", count));
        out.element("span", name).close("li");
    }

    private List<String> headings() {
        return List.of(
                words.get("report.html.service"),
                "✓ PASS",
                "◐ PARTIAL",
                "✗ FAIL",
                "– N/A",
                words.get("report.html.not-reviewed-count"),
                words.get("report.html.score"),
                words.get("report.html.between"),
                words.get("report.html.commit"));
    }

    private void service(ReportedService service) {
        Tally shown = report.shown().service(service.name()).tally();
        Score score = report.confirmed().service(service.name());
        out.open("tr").open("th", "scope", "row");
        String id = "service-" + Anchors.of(service.name());
        out.element("a", service.name(), "href", Anchors.link(id));
        Bar.write(out, shown);
        out.close("th");
        numbers(shown, score);
        out.open("td").element("code", shortened(service.commit())).close("td").closeLine("tr");
    }

    private void numbers(Tally shown, Score score) {
        number(shown.pass());
        number(shown.partial());
        number(shown.fail());
        number(shown.notApplicable());
        number(score.tally().open());
        out.open("td", "class", "number").text(page.percent(score.value()));
        out.element("small", score.text()).close("td");
        out.element("td", page.range(score), "class", "number");
    }

    private void total() {
        out.open("tr", "class", "total");
        out.element("th", words.get("report.html.fleet"), "scope", "row");
        numbers(report.shown().fleet().tally(), report.confirmed().fleet());
        out.element("td", "").closeLine("tr");
    }

    private void number(int number) {
        out.element("td", String.format(words.locale(), "%,d", number), "class", "number");
    }

    private static String shortened(String commit) {
        return commit.length() > 10 ? commit.substring(0, 10) : commit;
    }
}
