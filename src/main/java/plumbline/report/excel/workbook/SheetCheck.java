package plumbline.report.excel.workbook;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.excel.answer.Answers;
import plumbline.report.excel.book.Book.Written;
import plumbline.report.excel.table.Table;
import plumbline.review.cell.CellState;
import plumbline.review.score.Counting;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreBoard;
import plumbline.review.score.Tally;
import plumbline.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts the cells of a sheet again, and compares them with what was to be written.
///
/// `areas` says where each table stands, by its name; `shared` are the texts that cells tell places
/// of.
record SheetCheck(Words words, Report report, Map<String, String> areas, List<String> shared) {

    /// What is wrong with a sheet, if anything.
    Optional<ProblemException> findProblem(FoundSheet sheet) {
        Written written = sheet.written();
        String title = written.table().sheet().title(words);
        try (InputStream content = sheet.content()) {
            return isRight(written, content) ? Optional.empty() : Optional.of(wrong(null, title));
        } catch (IOException broken) {
            return Optional.of(wrong(broken, title));
        }
    }

    static ProblemException wrong(@Nullable Exception cause, String part) {
        return new ProblemException(ProblemKind.WORKBOOK_WRONG, cause, part);
    }

    private boolean isRight(Written written, InputStream content) throws IOException {
        Table<?> table = written.table();
        if (!table.name().equals(Answers.TABLE)) {
            SheetScan scan = new SheetScan(table.above() + 1, shared, Set.of());
            scan.read(content, _ -> {});
            return agrees(scan, written);
        }
        Results results = Results.of(table, words);
        SheetScan scan = new SheetScan(table.above() + 1, shared, results.columns());
        scan.read(content, results);
        return agrees(scan, written) && agrees(results);
    }

    private boolean agrees(SheetScan scan, Written written) {
        Table<?> table = written.table();
        Area area = Area.of(table, written.rows());
        String spanned =
                table.name().isEmpty() ? scan.filter() : areas.getOrDefault(table.name(), "");
        return scan.rows() == written.rows()
                && scan.digest().equals(written.digest())
                && area.isAll(spanned)
                && scan.spans().stream().allMatch(area::isSpanned);
    }

    private boolean agrees(Results results) {
        return report.services().stream()
                .allMatch(each -> isSame(tally(each), results, each.name()));
    }

    private static Tally tally(ReportedService service) {
        List<CellState> cells = service.cells().stream().map(ReportedCell::state).toList();
        return ScoreBoard.of(Formula.STRICT, Counting.CONFIRMED, cells).fleet().tally();
    }

    private static boolean isSame(Tally tally, Results results, String service) {
        return tally.pass() == results.count(service, "PASS")
                && tally.partial() == results.count(service, "PARTIAL")
                && tally.fail() == results.count(service, "FAIL")
                && tally.notApplicable() == results.count(service, "N/A");
    }
}
