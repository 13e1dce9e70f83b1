package plumbline.report.html;

import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Assumption;
import plumbline.words.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What decisions take for granted.
public final class AssumptionTable {

    private final Page page;
    private final Words words;
    private final Markup out;

    public AssumptionTable(Page page) {
        this.page = page;
        this.words = page.words();
        this.out = page.out();
    }

    public void write() {
        List<AssumptionState> all = page.report().assumptions();
        page.section("assumptions", words.get("report.html.assumptions"));
        if (all.isEmpty()) {
            out.element("p", words.get("report.html.no-assumptions"));
        } else {
            page.table(
                    words.get("report.html.assumptions"),
                    List.of(
                            "",
                            words.get("report.html.assumption"),
                            words.get("report.html.owner"),
                            words.get("report.html.until"),
                            words.get("report.html.resting")));
            all.forEach(this::row);
            page.endTable();
        }
        page.endSection();
    }

    private void row(AssumptionState state) {
        Assumption assumption = state.assumption();
        LocalDate expires = assumption.expires();
        out.open("tr").element("th", state.id(), "scope", "row").open("td");
        out.text(assumption.text());
        if (!assumption.evidence().isEmpty()) {
            out.element("p", assumption.evidence(), "class", "muted");
        }
        if (!assumption.holds()) {
            out.element("p", words.get("report.html.refuted"), "class", "freshness gone");
        }
        out.close("td").element("td", assumption.owner());
        out.element("td", expires == null ? "–" : expires.toString()).open("td");
        out.text(
                state.decisions().stream()
                        .flatMap(each -> each.findCell().stream())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
        out.close("td").closeLine("tr");
    }
}
