package plumbline.report.html;

import plumbline.check.Section;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.review.score.Score;
import plumbline.words.Words;

import java.util.Comparator;
import java.util.List;

/// A service: its score, what does not pass with all that is known of it, and the rest in tables.
public final class ServicePart {

    private static final Comparator<ReportedCell> WORST_FIRST =
            Comparator.comparingInt((ReportedCell each) -> -rank(each))
                    .thenComparing(ReportedCell::severity, Comparator.reverseOrder());

    private final Page page;
    private final Words words;
    private final Markup out;
    private final CellPart cells;

    public ServicePart(Page page) {
        this.page = page;
        this.words = page.words();
        this.out = page.out();
        this.cells = new CellPart(page);
    }

    /// A FAIL before a PARTIAL before all others.
    private static int rank(ReportedCell cell) {
        return switch (cell.status()) {
            case FAIL -> 2;
            case PARTIAL -> 1;
            case null, default -> 0;
        };
    }

    public void write(ReportedService service) {
        String id = "service-" + Anchors.of(service.name());
        out.open("section", "id", id, "class", "service", "aria-labelledby", id + "-h");
        out.element("h2", service.name(), "id", id + "-h");
        Score score = page.report().confirmed().service(service.name());
        out.open("p", "class", "muted");
        String value =
                score.value().isPresent()
                        ? page.percent(score.value()) + " = " + score.text() + "; "
                        : "";
        out.text(words.get("report.html.score") + ": " + value + page.bounds(score));
        out.close("p");
        Bar.write(out, page.report().shown().service(service.name()).tally());
        service.sections().forEach(this::told);
        out.closeLine("section");
    }

    private void told(Section section, List<ReportedCell> all) {
        List<ReportedCell> told =
                all.stream().filter(each -> page.extent().has(each.shown())).toList();
        if (!told.isEmpty()) {
            section(section, told);
        }
    }

    private void section(Section section, List<ReportedCell> all) {
        out.element("h3", section.title());
        all.stream().filter(ServicePart::isTold).sorted(WORST_FIRST).forEach(cells::write);
        List<ReportedCell> others = all.stream().filter(each -> !isTold(each)).toList();
        if (!others.isEmpty()) {
            out.open("details", "class", "others");
            out.element("summary", words.get("report.html.others", others.size()));
            out.open("table").element("caption", section.title(), "class", "hidden");
            out.open("thead").open("tr");
            heading("report.html.result");
            heading("report.html.check");
            heading("report.html.reason");
            out.close("tr").close("thead").open("tbody");
            others.forEach(cells::row);
            out.close("tbody").close("table").closeLine("details");
        }
    }

    private void heading(String key) {
        out.element("th", words.get(key), "scope", "col");
    }

    /// Whether there is more to say of it than a reason.
    private static boolean isTold(ReportedCell cell) {
        return cell.shown().isWorthTelling()
                || cell.state().disposition() != null
                || !cell.notes().isEmpty()
                || cell.evidence().stream().anyMatch(each -> !each.proposed());
    }
}
