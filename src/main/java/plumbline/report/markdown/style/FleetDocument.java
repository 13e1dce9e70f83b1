package plumbline.report.markdown.style;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.report.StatusSign;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Back;
import plumbline.report.markdown.Front;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Results;
import plumbline.report.markdown.Verdicts;
import plumbline.report.markdown.Writing;
import plumbline.review.agreement.Disagreement;
import plumbline.review.agreement.Disagreements;
import plumbline.review.score.ScoreBoard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All services beside each other: scores, a matrix of checks and services, findings, and where the
/// same was judged differently.
record FleetDocument(Writing writing) {

    void write() {
        new Front(writing)
                .ofFleet("Database Migrations Audit: " + writing.report().imprint().title());
        scores();
        matrix();
        new FindingTable(writing).ofFleet();
        disagreements();
        new Back(writing).write();
    }

    private void scores() {
        ScoreTable scores = new ScoreTable(writing, "Service");
        for (ReportedService each : writing.report().services()) {
            scores.add(each.name(), board -> board.service(each.name()));
        }
        scores.add("Total", ScoreBoard::fleet);
        writing.sheet().heading(2, "Scores");
        scores.write();
    }

    private void matrix() {
        writing.sheet().heading(2, "Matrix");
        writing.sheet().paragraph(legend());
        for (Section section : writing.report().sections()) {
            List<List<Inline>> rows =
                    rows(section).values().stream()
                            .filter(each -> !Results.applicable(each).isEmpty())
                            .filter(this::isTold)
                            .map(this::row)
                            .toList();
            if (!rows.isEmpty()) {
                writing.sheet().heading(3, section.title());
                writing.sheet().table(head(), rows);
            }
        }
    }

    private boolean isTold(List<ReportedCell> cells) {
        return cells.stream().anyMatch(each -> writing.extent().has(each.shown()));
    }

    private Inline legend() {
        Inline signs = writing.say("report.markdown.legend");
        return Verdicts.isAllProposed(writing.report())
                ? signs
                : Inline.joined(" ", List.of(signs, writing.say("report.markdown.brackets")));
    }

    private Map<CheckInfo, List<ReportedCell>> rows(Section section) {
        return writing.report()
                .cells()
                .filter(each -> each.check().section() == section)
                .collect(
                        Collectors.groupingBy(
                                ReportedCell::check, LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("Check", "Severity"));
        writing.report().services().forEach(each -> head.add(each.name()));
        return head;
    }

    private List<Inline> row(List<ReportedCell> cells) {
        CheckInfo check = cells.getFirst().check();
        List<Inline> row = new ArrayList<>();
        row.add(Inline.text(check.title()));
        row.add(Inline.text(check.severity().name()));
        writing.report().services().forEach(each -> row.add(sign(each, cells)));
        return row;
    }

    private Inline sign(ReportedService service, List<ReportedCell> cells) {
        return cells.stream()
                .filter(each -> each.cell().service().equals(service.name()))
                .findFirst()
                .map(this::sign)
                .orElse(Inline.NONE);
    }

    /// What nobody has reviewed stands in brackets, unless that is all.
    private Inline sign(ReportedCell cell) {
        String told = StatusSign.of(Results.find(cell).orElse(null)).toString();
        boolean plain = cell.isReviewed() || Verdicts.isAllProposed(writing.report());
        return Inline.text(plain ? told : "(" + told + ")");
    }

    private void disagreements() {
        List<Disagreement> all =
                Disagreements.of(
                        writing.report().cells().map(ReportedCell::shown).toList(), Map.of());
        if (!all.isEmpty()) {
            writing.sheet().heading(2, "Disagreements");
            writing.sheet()
                    .table(
                            List.of("Check", "Alike in", "Differ in", "Services"),
                            all.stream().map(FleetDocument::disagreement).toList());
        }
    }

    private static String alike(Disagreement.Basis basis) {
        return switch (basis) {
            case SAME_FACT -> "evidence";
            case SAME_PROPOSAL -> "proposal";
        };
    }

    private static List<Inline> disagreement(Disagreement each) {
        return List.of(
                Inline.text(each.cells().getFirst().check().title()),
                Inline.text(alike(each.basis())),
                Inline.text(
                        each.differences().stream()
                                .map(Spelled::id)
                                .collect(Collectors.joining(", "))),
                Inline.text(
                        each.cells().stream()
                                .map(
                                        cell ->
                                                cell.cell().service()
                                                        + " "
                                                        + cell.findStatus()
                                                                .map(Status::title)
                                                                .orElse("")
                                                        + " "
                                                        + cell.severity())
                                .collect(Collectors.joining(", "))));
    }
}
