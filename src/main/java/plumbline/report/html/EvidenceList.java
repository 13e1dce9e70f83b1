package plumbline.report.html;

import plumbline.report.Spelled;
import plumbline.report.content.ReportedEvidence;
import plumbline.review.anchor.Freshness;
import plumbline.words.Words;

import java.util.List;

/// What a result rests on: each with its place, what it says, and whether it still holds.
final class EvidenceList {

    private static final int LONG_LINES = 14;

    private final Words words;
    private final Markup out;

    EvidenceList(Page page) {
        this.words = page.words();
        this.out = page.out();
    }

    /// What the reason says already is not said again.
    void write(List<ReportedEvidence> evidence, String reason) {
        if (!evidence.isEmpty()) {
            out.open("ul", "class", "evidence");
            evidence.forEach(each -> item(each, reason));
            out.closeLine("ul");
        }
    }

    private void item(ReportedEvidence evidence, String reason) {
        out.open("li").open("div", "class", "place");
        if (evidence.place() != null) {
            out.element("code", evidence.place().toString());
        }
        out.element("span", evidence.id(), "class", "id");
        out.element("span", kind(evidence));
        out.element(
                "span", words.get("report.html.supports", Sign.of(evidence.supports()).title()));
        Freshness freshness = evidence.freshness();
        if (freshness != null) {
            String name = Spelled.id(freshness);
            out.element(
                    "span", words.get("report.html.fresh." + name), "class", "freshness " + name);
        }
        out.close("div");
        if (!evidence.text().isBlank()) {
            text(evidence.text().stripTrailing());
        }
        if (!evidence.note().isEmpty() && !evidence.note().equals(reason)) {
            out.element("p", evidence.note());
        }
        if (!evidence.attachment().isEmpty()) {
            out.element("code", "sha256 " + evidence.attachment(), "class", "digest");
        }
        out.closeLine("li");
    }

    private String kind(ReportedEvidence evidence) {
        return words.get("report.html.kind." + Spelled.id(evidence.kind()));
    }

    /// What is long can be scrolled, by the keyboard as well.
    private void text(String text) {
        if (text.lines().count() > LONG_LINES) {
            out.open("pre", "tabindex", "0");
        } else {
            out.open("pre");
        }
        out.text(text).close("pre");
    }
}
