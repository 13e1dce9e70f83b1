package plumbline.report.html;

import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.words.Words;

import java.util.List;

/// The top of the page: what it reports on, how far that is reviewed, and what stands where.
public final class Cover {

    /// A plumb line.
    private static final String MARK =
            "<svg class=\"mark\" viewBox=\"0 0 24 40\" aria-hidden=\"true\">"
                    + "<path d=\"M4 1h16M12 1v18\"/><path class=\"bob\""
                    + " d=\"M8.5 19h7l1.5 8-5 12-5-12z\"/></svg>";

    private final Page page;
    private final boolean withPictures;
    private final Report report;
    private final Words words;
    private final Markup out;

    /// `withPictures` says whether there are drawings to lead to.
    public Cover(Page page, boolean withPictures) {
        this.page = page;
        this.withPictures = withPictures;
        this.report = page.report();
        this.words = page.words();
        this.out = page.out();
    }

    public void write() {
        Imprint imprint = report.imprint();
        out.element("a", words.get("report.html.skip"), "class", "skip", "href", "#content");
        out.open("header", "class", "cover").raw(MARK).open("div");
        out.element("p", words.get("report.html.kind"), "class", "kind");
        out.element("h1", imprint.title());
        out.open("p", "class", "imprint");
        out.text(
                words.get(
                        "report.html.imprint",
                        report.services().size(),
                        imprint.catalogue().checks(),
                        Page.time(imprint.at())));
        out.close("p").close("div");
        people(imprint);
        out.closeLine("header");
        draft();
        leftOut();
        contents();
    }

    private void people(Imprint imprint) {
        out.open("dl", "class", "people");
        person("report.html.auditors", imprint.auditors());
        person("report.html.reviewers", imprint.reviewers());
        out.close("dl");
    }

    private void person(String key, List<String> names) {
        String nobody = words.get("report.html.nobody");
        out.open("div").element("dt", words.get(key));
        out.element("dd", names.isEmpty() ? nobody : String.join(", ", names)).close("div");
    }

    private void draft() {
        if (!report.isDraft()) {
            return;
        }
        long cells = report.cells().count();
        String said =
                page.isAllProposed()
                        ? words.get("report.html.all-proposed", cells)
                        : words.get("report.html.not-reviewed", report.unreviewed(), cells);
        out.open("p", "class", "draft", "role", "note");
        out.element("strong", words.get("report.html.draft")).text(" ").text(said).closeLine("p");
    }

    private void leftOut() {
        long leftOut = page.extent().leftOut(report);
        if (leftOut > 0) {
            out.open("p", "class", "draft", "role", "note");
            out.element("strong", words.get("report.html.findings-only")).text(" ");
            out.text(words.get("report.html.left-out", leftOut)).closeLine("p");
        }
    }

    private void contents() {
        out.open("nav", "aria-label", words.get("report.html.contents"));
        link("summary", words.get("report.html.summary"));
        link("findings", words.get("report.html.findings"));
        link("matrix", words.get("report.html.matrix"));
        if (report.since() != null) {
            link("changes", words.get("report.change.title"));
        }
        if (!report.documents().isEmpty()) {
            link("claims", words.get("report.claim.title"));
        }
        link("assumptions", words.get("report.html.assumptions"));
        link("losses", words.get("report.html.losses"));
        if (withPictures) {
            link("pictures", words.get("report.html.pictures"));
        }
        link("method", words.get("report.html.method"));
        out.open("details", "class", "services-menu");
        out.element("summary", words.get("report.html.services", report.services().size()));
        report.services().forEach(each -> link("service-" + Anchors.of(each.name()), each.name()));
        out.close("details").closeLine("nav");
    }

    private void link(String id, String name) {
        out.element("a", name, "href", Anchors.link(id));
    }
}
