package plumbline.report.markdown.style;

import plumbline.check.Section;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Back;
import plumbline.report.markdown.Front;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Remedies;
import plumbline.report.markdown.RowTable;
import plumbline.report.markdown.Sheet;
import plumbline.report.markdown.Writing;
import plumbline.review.decision.Disposition;
import plumbline.review.score.Score;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Numbered sections with their shares, what to do by priority, strengths, and the score at the
/// end.
record NumberedDocument(Writing writing, ReportedService service) {

    /// Those up to here have a heading each, and code.
    private static final String LAST_ALONE = "P1";

    void write() {
        Sheet sheet = writing.sheet();
        RowTable rows = RowTable.of(writing, service, false);
        new Front(writing).ofService(service.name() + " - Database Migrations Audit", service);
        sheet.rule();
        SeverityTable.write(writing);
        sheet.rule();
        int number = 0;
        for (Map.Entry<Section, List<ReportedCell>> each : rows.sections().entrySet()) {
            number++;
            sheet.heading(2, "3." + number + " " + rows.heading(each.getKey()));
            rows.write(each.getValue());
            sheet.rule();
        }
        remediations();
        SectionsDocument.strengths(writing);
        rows.notApplicable();
        new Back(writing).write();
        score();
    }

    private void remediations() {
        Remedies remedies = new Remedies(writing);
        SortedMap<String, List<ReportedCell>> byPriority =
                remedies.toFix().stream()
                        .collect(
                                Collectors.groupingBy(
                                        NumberedDocument::priority,
                                        TreeMap::new,
                                        Collectors.toList()));
        if (!byPriority.isEmpty()) {
            writing.sheet().heading(2, "Remediations");
        }
        byPriority.forEach((priority, cells) -> remedy(remedies, priority, cells));
        remedies.staying(2);
        writing.sheet().rule();
    }

    private void remedy(Remedies remedies, String priority, List<ReportedCell> cells) {
        if (priority.compareTo(LAST_ALONE) > 0) {
            writing.sheet().heading(3, priority);
            remedies.steps(cells);
            return;
        }
        for (ReportedCell each : cells) {
            writing.sheet().heading(3, priority + ": " + each.check().title());
            writing.sheet().paragraph(remedies.advice(each));
            remedies.findSample(each).ifPresent(writing.sheet()::code);
        }
    }

    /// As somebody decided, or as it weighs.
    private static String priority(ReportedCell cell) {
        Disposition disposition = cell.shown().disposition();
        if (disposition != null && disposition.more().matches("P[0-4]")) {
            return disposition.more();
        }
        return switch (cell.severity()) {
            case CRITICAL -> "P0";
            case HIGH -> "P1";
            case MEDIUM -> "P2";
            case LOW, INFO -> "P3";
        };
    }

    private void score() {
        Score shown = writing.report().shown().service(service.name());
        if (shown.value().isPresent()) {
            writing.sheet().rule();
            writing.sheet()
                    .paragraph(
                            Inline.text(
                                    "Database Migrations Score: "
                                            + shown.parts(100)
                                            + "/100"
                                            + new Front(writing).condition()));
        }
    }
}
