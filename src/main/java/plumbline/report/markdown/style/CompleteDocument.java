package plumbline.report.markdown.style;

import plumbline.check.Section;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Back;
import plumbline.report.markdown.Front;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Places;
import plumbline.report.markdown.Remedies;
import plumbline.report.markdown.RowTable;
import plumbline.report.markdown.Sheet;
import plumbline.report.markdown.Spot;
import plumbline.report.markdown.Verdicts;
import plumbline.report.markdown.Writing;

import java.time.ZoneOffset;
import java.util.List;

/// Everything that is known of a service.
record CompleteDocument(Writing writing, ReportedService service) {

    private static final List<String> HEAD =
            List.of("Check", "Id", "Status", "Severity", "Decided", "Reason", "Evidence");

    void write() {
        Sheet sheet = writing.sheet();
        RowTable rows = RowTable.of(writing, service, false);
        new Front(writing).ofService("Database Migrations Audit: " + service.name(), service);
        scores();
        new FindingTable(writing).ofService();
        rows.sections()
                .forEach(
                        (section, cells) -> {
                            sheet.heading(2, rows.heading(section));
                            rows(cells);
                        });
        remediation();
        EvidenceTable.of(writing, service).write();
        rows.notApplicable();
        new Back(writing).write();
    }

    private void scores() {
        ScoreTable scores = new ScoreTable(writing, "Section");
        for (Section each : service.sections().keySet()) {
            scores.add(each.title(), board -> board.part(service.name(), each));
        }
        scores.add("Total", board -> board.service(service.name()));
        writing.sheet().heading(2, "Scores");
        scores.write();
    }

    private void rows(List<ReportedCell> cells) {
        Verdicts verdicts = Verdicts.in(writing, false);
        Places places = Places.in(writing, service);
        writing.sheet()
                .table(HEAD, cells.stream().map(each -> row(each, verdicts, places)).toList());
    }

    private static List<Inline> row(ReportedCell cell, Verdicts verdicts, Places places) {
        return List.of(
                Inline.text(cell.check().title()),
                Inline.code(cell.check().id()),
                verdicts.of(cell),
                Inline.text(cell.severity().name()),
                Inline.text(signature(cell)),
                Inline.text(cell.reason()),
                places.links(Spot.of(cell)));
    }

    private static String signature(ReportedCell cell) {
        ReportedCell.Signature by = cell.signature();
        return by == null ? "" : by.who() + ", " + by.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void remediation() {
        Remedies remedies = new Remedies(writing);
        if (!remedies.toFix().isEmpty()) {
            writing.sheet().heading(2, "Remediation");
            remedies.steps(remedies.toFix());
        }
        remedies.staying(2);
    }
}
