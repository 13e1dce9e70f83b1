package plumbline.report.html;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.review.score.Score;
import plumbline.words.Words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/// What all sections of a page write with: the report, how much of it is told, the words of its
/// language, and the HTML.
public record Page(Report report, Extent extent, Words words, Markup out) {

    /// A moment as people read it, in UTC.
    public static String time(Instant at) {
        return at.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toLocalDateTime()
                .toString()
                .replace('T', ' ');
    }

    /// Begins a part of the page under a heading.
    public void section(String id, String heading) {
        out.open("section", "id", id, "aria-labelledby", id + "-h", "class", id);
        out.element("h2", heading, "id", id + "-h");
    }

    public void endSection() {
        out.closeLine("section");
    }

    /// Begins a table with a heading over each column.
    public void table(String label, List<String> headings) {
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        out.open("table").element("caption", label).open("thead").open("tr");
        headings.forEach(each -> out.element("th", each, "scope", "col"));
        out.close("tr").close("thead").open("tbody");
    }

    public void endTable() {
        out.close("tbody").close("table").closeLine("div");
    }

    /// A share as people read it, or a dash.
    String percent(OptionalDouble share) {
        return share.isPresent()
                ? String.format(words.locale(), "%.1f %%", 100 * share.getAsDouble())
                : "–";
    }

    /// Between what a score lies.
    String bounds(Score score) {
        return words.get("report.html.bounds", percent(score.lowest()), percent(score.highest()));
    }

    /// The same as short as can be.
    String range(Score score) {
        return percent(score.lowest()) + " – " + percent(score.highest());
    }

    /// Whether all that is shown is proposed.
    boolean isAllProposed() {
        return report.cells().allMatch(ReportedCell::isProposed);
    }
}
