package plumbline.report.markdown.style;

import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedEvidence.Lines;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Places;
import plumbline.report.markdown.Writing;
import plumbline.review.anchor.Freshness;

import java.util.ArrayList;
import java.util.List;

/// What the results rest on, piece by piece, and what people noted.
record EvidenceTable(Writing writing, ReportedService service, Places places) {

    static EvidenceTable of(Writing writing, ReportedService service) {
        return new EvidenceTable(writing, service, Places.in(writing, service));
    }

    void write() {
        List<List<Inline>> rows = new ArrayList<>();
        List<List<Inline>> notes = new ArrayList<>();
        for (ReportedCell cell : service.cells()) {
            if (!writing.extent().has(cell.shown())) {
                continue;
            }
            cell.evidence().forEach(each -> rows.add(row(cell, each)));
            cell.notes()
                    .forEach(
                            each ->
                                    notes.add(
                                            List.of(
                                                    Inline.code(cell.check().id()),
                                                    Inline.text(each))));
        }
        table("Evidence", List.of("Id", "Check", "For", "Place", "Text", "Shows"), rows);
        table("Notes", List.of("Check", "Note"), notes);
    }

    private void table(String title, List<String> head, List<List<Inline>> rows) {
        if (!rows.isEmpty()) {
            writing.sheet().heading(2, title);
            writing.sheet().table(head, rows);
        }
    }

    private List<Inline> row(ReportedCell cell, ReportedEvidence evidence) {
        return List.of(
                Inline.text(evidence.id()),
                Inline.code(cell.check().id()),
                Inline.text(evidence.supports().title()),
                place(evidence),
                text(evidence),
                Inline.text(evidence.note()));
    }

    /// Where it stands, and what has become of it since; else what kind of thing it is.
    private Inline place(ReportedEvidence evidence) {
        Lines lines = evidence.place();
        Freshness freshness = evidence.freshness();
        String now = freshness == null ? "" : "(" + Spelled.id(freshness) + ")";
        Inline where =
                lines == null
                        ? Inline.text(Spelled.id(evidence.kind()))
                        : Inline.link(places.shown(lines), lines.file(), lines.first());
        return Inline.joined(" ", List.of(where, Inline.text(now)));
    }

    /// Lines of code as code, the first of several; else all of it.
    private static Inline text(ReportedEvidence evidence) {
        if (evidence.place() == null) {
            return Inline.text(evidence.text());
        }
        List<String> lines = evidence.text().strip().lines().toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        Inline more = lines.size() > 1 ? Inline.text("…") : Inline.NONE;
        return Inline.joined(" ", List.of(Inline.code(first), more));
    }
}
