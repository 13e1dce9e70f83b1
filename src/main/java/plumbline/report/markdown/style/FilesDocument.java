package plumbline.report.markdown.style;

import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Back;
import plumbline.report.markdown.Front;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.RowTable;
import plumbline.report.markdown.Shares;
import plumbline.report.markdown.Sheet;
import plumbline.report.markdown.Strengths;
import plumbline.report.markdown.Verdicts;
import plumbline.report.markdown.Writing;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;
import plumbline.setting.PackageFact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Signs for verdicts, every file with its ways and what was found in it, issues by severity, and
/// the score with its counts before the fixes.
record FilesDocument(Writing writing, ReportedService service) {

    /// Scripts that are about something else.
    private static final Set<PackageFact.Role> OTHERS =
            EnumSet.of(
                    PackageFact.Role.TEST,
                    PackageFact.Role.LINT,
                    PackageFact.Role.START,
                    PackageFact.Role.BUILD,
                    PackageFact.Role.OTHER);

    void write() {
        Sheet sheet = writing.sheet();
        RowTable rows = RowTable.of(writing, service, true);
        new Front(writing).ofService("Database Migrations Audit: " + service.name(), service);
        sheet.rule();
        new MigrationFiles(writing, service).write();
        sheet.rule();
        rows.sections().forEach((section, cells) -> section(rows, section, cells));
        summary();
        sheet.rule();
        rows.notApplicable();
        new Back(writing).write();
    }

    private void section(RowTable rows, Section section, List<ReportedCell> cells) {
        writing.sheet().heading(2, section.title());
        rows.write(cells);
        if (section == Section.SCRIPTS) {
            scripts();
        }
        writing.sheet().rule();
    }

    private void scripts() {
        List<List<Inline>> scripts =
                service.subject().surroundings().all(PackageFact.Script.class).stream()
                        .filter(each -> !OTHERS.contains(each.role()))
                        .map(each -> List.of(Inline.text(each.name()), Inline.code(each.command())))
                        .toList();
        if (!scripts.isEmpty()) {
            writing.sheet().table(List.of("Script", "Command"), scripts);
        }
    }

    private void summary() {
        Sheet sheet = writing.sheet();
        sheet.heading(2, "Summary");
        IssueTables.of(writing, service).write();
        strengths();
        compliance();
        FixSteps.of(writing, service).write();
    }

    private void strengths() {
        List<ReportedCell> strengths = Strengths.of(writing);
        if (!strengths.isEmpty()) {
            writing.sheet().heading(3, "Strengths ✅");
            writing.sheet()
                    .table(
                            List.of("Feature", "Evidence"),
                            strengths.stream()
                                    .map(
                                            each ->
                                                    List.of(
                                                            Inline.text(each.check().title()),
                                                            Inline.text(each.reason())))
                                    .toList());
        }
    }

    private void compliance() {
        Score shown = writing.report().shown().service(service.name());
        Tally tally = shown.tally();
        writing.sheet().heading(3, "Compliance Score: " + Shares.whole(shown, "checks passed"));
        String condition = new Front(writing).condition().strip();
        if (!condition.isEmpty()) {
            writing.sheet().paragraph(Inline.text("(" + condition + ")"));
        }
        count(Verdicts.sign(Status.PASS), Status.PASS.title(), tally.pass());
        count(Verdicts.sign(Status.PARTIAL), Status.PARTIAL.title(), tally.partial());
        count(Verdicts.sign(Status.FAIL), Status.FAIL.title(), tally.fail());
        count(
                Verdicts.sign(Status.NOT_APPLICABLE),
                Status.NOT_APPLICABLE.title(),
                tally.notApplicable());
        if (tally.open() > 0) {
            count(Verdicts.sign(null), Verdicts.OPEN, tally.open());
        }
    }

    private void count(String sign, String title, int count) {
        writing.sheet().item(Inline.text(sign + " " + title + ": " + count));
    }
}
