package plumbline.report.excel.workbook;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.usermodel.XSSFRelation;

import plumbline.problem.ProblemException;
import plumbline.report.content.Report;
import plumbline.report.excel.book.Book.Contents;
import plumbline.report.excel.book.Book.Written;
import plumbline.report.excel.workbook.WrittenXml.NotWrittenException;
import plumbline.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

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
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            List<String> shared = shared(opened);
            contents.shared().forEach((text, place) -> check(text, shared.get(place)));
            SheetCheck check = new SheetCheck(words, report, areas(opened), shared);
            // sheets are long and do not need each other
            List<ProblemException> problems =
                    sheets(opened, contents.tables()).parallelStream()
                            .flatMap(each -> check.findProblem(each).stream())
                            .toList();
            if (!problems.isEmpty()) {
                throw problems.getFirst();
            }
        } catch (OpenXML4JException | NotWrittenException broken) {
            throw SheetCheck.wrong(broken, String.valueOf(file.getFileName()));
        }
    }

    private List<FoundSheet> sheets(OPCPackage opened, List<Written> tables)
            throws IOException, OpenXML4JException {
        SequencedMap<String, Written> bySheet = new LinkedHashMap<>();
        tables.forEach(each -> bySheet.put(each.table().sheet().title(words), each));
        List<FoundSheet> found = new ArrayList<>();
        SheetIterator sheets = (SheetIterator) new XSSFReader(opened).getSheetsData();
        while (sheets.hasNext()) {
            InputStream content = sheets.next();
            Written written = bySheet.remove(sheets.getSheetName());
            if (written == null) {
                content.close();
            } else {
                found.add(new FoundSheet(written, content));
            }
        }
        if (!bySheet.isEmpty()) {
            throw SheetCheck.wrong(null, bySheet.firstEntry().getKey());
        }
        return found;
    }

    /// Where each table stands, by its name.
    private static Map<String, String> areas(OPCPackage opened) throws IOException {
        Map<String, String> areas = new HashMap<>();
        for (PackagePart part : opened.getPartsByContentType(TABLE)) {
            try (InputStream in = part.getInputStream()) {
                SheetScan.root(in, (name, area) -> areas.put(name, area));
            }
        }
        return areas;
    }

    private static List<String> shared(OPCPackage opened) throws IOException {
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
            throw SheetCheck.wrong(null, found);
        }
    }
}
