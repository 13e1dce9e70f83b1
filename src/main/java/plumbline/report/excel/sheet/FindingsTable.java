package plumbline.report.excel.sheet;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.report.CheckPage;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.excel.answer.Labels;
import plumbline.report.excel.answer.PlainWords;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Value;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.finding.FindingState;
import plumbline.words.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What does not pass, the worst first: a row for each finding, whatever number of services it is
/// in.
final class FindingsTable {

    private static final int MOST_ROWS = 40;

    private final Words words;
    private final Labels labels;
    private final Columns make;
    private final Places places;
    private final Set<Cell> proposed = new HashSet<>();

    FindingsTable(Words words, Places places) {
        this.words = words;
        labels = new Labels(words);
        make = new Columns(words);
        this.places = places;
    }

    Table<FindingState> of(Report report) {
        report.cells()
                .filter(ReportedCell::isProposed)
                .map(ReportedCell::cell)
                .forEach(proposed::add);
        List<Column<FindingState>> columns = new ArrayList<>(found());
        columns.addAll(advised());
        columns.addAll(disposed());
        return new Table<>(SheetName.FINDINGS, "tblFindings", columns, report.findings().findings())
                .frozenAt(3);
    }

    private List<Column<FindingState>> found() {
        return List.of(
                make.text("finding-id", 20, FindingState::id),
                make.<FindingState>name("severity", 12, each -> name(each.severity()))
                        .marked(Mark.SEVERITIES),
                make.text("finding", 32, FindingState::title),
                make.name("standing", 18, this::standing),
                make.text("services", 24, each -> String.join(", ", each.services())),
                make.of("rows", Look.TEXT, 26, this::rows));
    }

    private static String name(@Nullable Severity severity) {
        return severity == null ? "" : severity.name();
    }

    /// Whether anybody has decided about it, or how many of its cells are only proposed.
    private String standing(FindingState finding) {
        long open = finding.cells().stream().filter(each -> proposed.contains(each.cell())).count();
        if (open > 0) {
            return words.get("report.excel.proposed-of", open, finding.cells().size());
        }
        return words.get(finding.isDecided() ? "report.excel.decided" : "report.excel.undecided");
    }

    /// Its cells; the link leads to the first.
    private Value rows(FindingState finding) {
        List<CellState> cells = finding.cells();
        String told =
                cells.stream()
                        .limit(MOST_ROWS)
                        .map(each -> each.cell().toString())
                        .collect(Collectors.joining("\n"));
        String more = cells.size() > MOST_ROWS ? "\n+ " + (cells.size() - MOST_ROWS) : "";
        return cells.isEmpty()
                ? Value.none()
                : new Value.Link(told + more, places.check(cells.getFirst().cell()));
    }

    private List<Column<FindingState>> advised() {
        return List.of(
                make.text("impact", 37, page(each -> PlainWords.words(CheckPage.of(each).harm()))),
                make.text("recommendation", 36, page(CheckInfo::fix)),
                make.of(
                        "snippet",
                        Look.CODE,
                        54,
                        each ->
                                Value.text(
                                        page(check -> PlainWords.code(CheckPage.of(check).advice()))
                                                .apply(each))));
    }

    /// Of the check that its worst cell answers.
    private static Function<FindingState, String> page(Function<CheckInfo, String> what) {
        return each -> each.cells().isEmpty() ? "" : what.apply(each.cells().getFirst().check());
    }

    private List<Column<FindingState>> disposed() {
        return List.of(
                make.name("priority", 10, each(Disposition::more)),
                make.text("disposition", 16, each(one -> labels.of(one.kind()))),
                make.text("disposition-reason", 30, each(Disposition::reason)),
                make.text("owner", 14, each(Disposition::owner)),
                make.of("review-by", Look.DAY, 12, FindingsTable::due));
    }

    /// What its cells have, each once.
    private static Function<FindingState, String> each(Function<Disposition, String> what) {
        return finding ->
                finding.dispositions().stream()
                        .map(what)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /// The first of its days.
    private static Value due(FindingState finding) {
        return Value.day(
                finding.dispositions().stream()
                        .map(Disposition::reviewBy)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }
}
