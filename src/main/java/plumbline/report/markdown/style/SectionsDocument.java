package plumbline.report.markdown.style;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Back;
import plumbline.report.markdown.Front;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Remedies;
import plumbline.report.markdown.RowTable;
import plumbline.report.markdown.Sheet;
import plumbline.report.markdown.Strengths;
import plumbline.report.markdown.Writing;

import java.util.List;
import java.util.stream.Stream;

/// Sections with their shares, what the migrations come to, strengths, and what to do this week,
/// this month and later.
record SectionsDocument(Writing writing, ReportedService service) {

    void write() {
        Sheet sheet = writing.sheet();
        RowTable rows = RowTable.of(writing, service, false);
        new Front(writing).ofService(service.name() + " - Database Migrations Audit", service);
        sheet.rule();
        SeverityTable.write(writing);
        sheet.rule();
        rows.sections().forEach((section, cells) -> section(rows, section, cells));
        Contents.of(writing, service).write();
        sheet.rule();
        strengths(writing);
        remediation();
        rows.notApplicable();
        new Back(writing).write();
    }

    private void section(RowTable rows, Section section, List<ReportedCell> cells) {
        writing.sheet().heading(2, rows.heading(section));
        rows.write(cells);
        writing.sheet().rule();
    }

    static void strengths(Writing writing) {
        List<ReportedCell> strengths = Strengths.of(writing);
        if (!strengths.isEmpty()) {
            writing.sheet().heading(2, "Strengths");
            strengths.forEach(each -> writing.sheet().item(Inline.text(each.check().title())));
            writing.sheet().rule();
        }
    }

    private void remediation() {
        Remedies remedies = new Remedies(writing);
        if (!remedies.toFix().isEmpty()) {
            writing.sheet().heading(2, "Remediation Priority");
        }
        part(remedies, "CRITICAL (Now)", remedies.toFix(Severity.CRITICAL));
        part(remedies, "HIGH (This Week)", remedies.toFix(Severity.HIGH));
        part(remedies, "MEDIUM (This Month)", remedies.toFix(Severity.MEDIUM));
        part(
                remedies,
                "LOW (Backlog)",
                Stream.of(Severity.LOW, Severity.INFO)
                        .flatMap(each -> remedies.toFix(each).stream())
                        .toList());
        remedies.staying(2);
        writing.sheet().rule();
    }

    private void part(Remedies remedies, String title, List<ReportedCell> cells) {
        if (!cells.isEmpty()) {
            writing.sheet().heading(3, title);
            remedies.steps(cells);
        }
    }
}
