package plumbline.report.excel.workbook;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.usermodel.XSSFRelation;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.excel.answer.Answers;
import plumbline.report.excel.book.Book.Contents;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// Opens a workbook that was written, counts its cells again and compares: all cells with what was
/// to be written, results with the report, and tables, filters and lists with the rows they span.
final class Recount {

    private static final String TABLE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    private static final String SHARED = XSSFRelation.SHARED_STRINGS.getContentType();

    private final Words words;
    private final Report report;

    Recount(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    void check(Path file, Contents contents) throws IOException {
        Map<String, Written> bySheet = new HashMap<>();
        contents.tables().forEach(each -> bySheet.put(each.table().sheet().title(words), each));
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Map<String, String> areas = areas(opened);
            List<String> shared = shared(opened);
            contents.shared().forEach((text, place) -> check(text, shared.get(place)));
            SheetIterator sheets = (SheetIterator) new XSSFReader(opened).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    Written written = bySheet.remove(sheets.getSheetName());
                    if (written != null) {
                        check(written, in, areas, shared);
                    }
                }
            }
        } catch (OpenXML4JException | XMLStreamException broken) {
            throw new ProblemException(
                    ProblemKind.WORKBOOK_WRONG, broken, String.valueOf(file.getFileName()));
        }
        bySheet.keySet().forEach(Recount::wrong);
    }

    /// Where each table stands, by its name.
    private static Map<String, String> areas(OPCPackage opened)
            throws IOException, XMLStreamException {
        Map<String, String> areas = new HashMap<>();
        for (PackagePart part : opened.getPartsByContentType(TABLE)) {
            try (InputStream in = part.getInputStream()) {
                SheetScan.root(in, (name, area) -> areas.put(name, area));
            }
        }
        return areas;
    }

    private static List<String> shared(OPCPackage opened) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        for (PackagePart part : opened.getPartsByContentType(SHARED)) {
            try (InputStream in = part.getInputStream()) {
                texts.addAll(SheetScan.shared(in));
            }
        }
        return texts;
    }

    private static void check(String written, String found) {
        if (!written.equals(found)) {
            wrong(found);
        }
    }

    private void check(
            Written written, InputStream in, Map<String, String> areas, List<String> shared)
            throws XMLStreamException {
        Table<?> table = written.table();
        boolean checks = table.name().equals(Answers.TABLE);
        Results results = checks ? Results.of(table, words) : null;
        SheetScan scan = new SheetScan(table.above() + 1, shared);
        scan.read(in, results == null ? _ -> {} : results);
        String title = table.sheet().title(words);
        Area area = Area.of(table, written.rows());
        boolean spans =
                table.name().isEmpty()
                        ? area.isAll(scan.filter())
                        : area.isAll(areas.getOrDefault(table.name(), ""));
        if (scan.rows() != written.rows()
                || !scan.digest().equals(written.digest())
                || !spans
                || !scan.spans().stream().allMatch(area::isSpanned)) {
            wrong(title);
        }
        if (results != null && !agrees(results)) {
            wrong(title);
        }
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

    private static void wrong(String sheet) {
        throw new ProblemException(ProblemKind.WORKBOOK_WRONG, null, sheet);
    }
}
