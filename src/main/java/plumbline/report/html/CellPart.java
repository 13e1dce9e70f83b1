package plumbline.report.html;

import plumbline.check.Proposal;
import plumbline.report.Differing;
import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.review.cell.Standing;
import plumbline.review.cell.Weighed;
import plumbline.review.compare.Basis;
import plumbline.review.decision.Disposition;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// One check of one service.
final class CellPart {

    private static final int MOST_PLACES = 5;

    private final Words words;
    private final Markup out;
    private final EvidenceList evidence;

    CellPart(Page page) {
        this.words = page.words();
        this.out = page.out();
        this.evidence = new EvidenceList(page);
    }

    /// With all that is known of it.
    void write(ReportedCell cell) {
        Sign sign = Sign.of(cell.status());
        String id = Anchors.of(cell.cell());
        out.open("details", "id", id, "class", "cell " + sign.style(), "open", "");
        out.open("summary");
        sign.writeWord(out);
        String severity = cell.severity().name();
        out.element("span", severity, "class", "severity " + severity);
        out.element("span", cell.check().title(), "class", "title");
        out.element("code", cell.check().id());
        out.element("span", basis(cell), "class", "basis").close("summary");
        out.element("p", cell.reason(), "class", "reason");
        if (cell.shown().isWorthTelling() && !cell.check().fix().isEmpty()) {
            line("report.html.instead", cell.check().fix());
        }
        decided(cell);
        evidence.write(cell.evidence(), cell.reason());
        out.closeLine("details");
    }

    private void decided(ReportedCell cell) {
        Disposition disposition = cell.state().disposition();
        if (disposition != null) {
            line("report.html.happens", Told.disposition(disposition, words));
        }
        Weighed weight = cell.state().weight();
        if (weight.by().isPersons()) {
            String usual = cell.check().severity().name();
            line(
                    "report.html.weight-set",
                    words.get("report.html.usually", usual, weight.reason()));
        }
        cell.notes().forEach(each -> line("report.html.note", each));
    }

    private void line(String key, String text) {
        out.open("p", "class", "said").element("strong", words.get(key)).text(" ");
        out.text(text).closeLine("p");
    }

    /// Who says so, and how sure that is.
    private String basis(ReportedCell cell) {
        if (cell.state().standing() == Standing.REOPENED) {
            return words.get("report.html.reopened");
        }
        if (cell.state().standing() == Standing.DISPUTED) {
            return words.get("report.html.disputed", Differing.text(cell.state().look()));
        }
        String said = words.get("report.html.basis." + Spelled.id(cell.basis()));
        ReportedCell.Signature signature = cell.signature();
        if (signature != null && cell.basis() != Basis.IMPORTED) {
            return words.get("report.html.by", said, signature.who(), Page.time(signature.at()));
        }
        Proposal proposal = cell.state().proposal();
        return cell.isProposed() && proposal != null
                ? said + ", " + words.get("report.html.sure." + Spelled.id(proposal.certainty()))
                : said;
    }

    /// In a line of a table: its reason, and where that shows.
    void row(ReportedCell cell) {
        out.open("tr", "id", Anchors.of(cell.cell())).open("td");
        Sign.of(cell.status()).writeWord(out);
        out.close("td").open("th", "scope", "row").text(cell.check().title());
        out.element("code", cell.check().id()).close("th").open("td").text(cell.reason());
        if (!cell.isProposed()) {
            out.text(" ").element("span", basis(cell), "class", "basis");
        }
        places(cell.evidence());
        out.close("td").closeLine("tr");
    }

    private void places(List<ReportedEvidence> evidence) {
        List<String> places =
                evidence.stream()
                        .map(ReportedEvidence::place)
                        .flatMap(Stream::ofNullable)
                        .map(ReportedEvidence.Lines::toString)
                        .toList();
        places.stream().limit(MOST_PLACES).forEach(each -> out.element("code", each));
        if (places.size() > MOST_PLACES) {
            out.element("small", words.get("report.html.more", places.size() - MOST_PLACES));
        }
    }
}
