package plumbline.report.excel.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedCell;
import plumbline.report.excel.sheet.ChecksTable;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Value;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a report into a copy of somebody else's workbook: values only, in the columns and the
/// placeholders that it has for them.
public final class TemplateReport implements ReportFormat {

    private final Words words;
    private final Extent extent;
    private final Path template;
    private final TemplateMap map;

    public TemplateReport(Words words, Extent extent, Path template, TemplateMap map) {
        this.words = words;
        this.extent = extent;
        this.template = template;
        this.map = map;
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        fill(report, to);
    }

    /// The same, telling what did not fit.
    public TemplateLosses fill(Report report, OutputStream to) throws IOException {
        TemplateLosses losses = new TemplateLosses();
        Path filled = Files.createTempFile("plumbline-template", ".xlsx");
        try (XSSFWorkbook book = new TemplateFile(template).open()) {
            Set<String> changed = fill(book, report, losses);
            try (OutputStream out = Files.newOutputStream(filled)) {
                book.write(out);
            }
            new KeptParts(template, filled, changed).write(to);
            return losses;
        } finally {
            Files.deleteIfExists(filled);
        }
    }

    /// Tells which sheets are not as they were, by the names of their parts.
    private Set<String> fill(XSSFWorkbook book, Report report, TemplateLosses losses) {
        List<ReportedCell> rows = report.cells().filter(each -> extent.has(each.shown())).toList();
        Map<String, Function<ReportedCell, Value>> fields = fields(report);
        CellFill fill = new CellFill(book, losses);
        Set<XSSFSheet> changed = new HashSet<>();
        if (map.isMapped()) {
            changed.add(fillTable(book, rows, fields, fill));
        }
        Placeholders placeholders =
                new Placeholders(Facts.of(report, words), fields, rows, fill, losses);
        for (Sheet each : book) {
            XSSFSheet sheet = (XSSFSheet) each;
            if (placeholders.fill(sheet)) {
                changed.add(sheet);
            }
        }
        if (changed.isEmpty()) {
            throw new ProblemException(ProblemKind.TEMPLATE_WITHOUT_PLACES, null, template);
        }
        for (Sheet each : book) {
            if (forgetValues(each)) {
                changed.add((XSSFSheet) each);
            }
        }
        book.setForceFormulaRecalculation(true);
        return changed.stream()
                .map(each -> each.getPackagePart().getPartName().getName().substring(1))
                .collect(Collectors.toSet());
    }

    private Map<String, Function<ReportedCell, Value>> fields(Report report) {
        return ChecksTable.told(report, words).stream()
                .collect(Collectors.toMap(Column::id, Column::value));
    }

    private XSSFSheet fillTable(
            XSSFWorkbook book,
            List<ReportedCell> rows,
            Map<String, Function<ReportedCell, Value>> fields,
            CellFill fill) {
        XSSFSheet sheet = book.getSheet(map.sheet());
        if (sheet == null) {
            throw new ProblemException(
                    ProblemKind.TEMPLATE_IS_ANOTHER, null, template, map.sheet(), map.headerRow());
        }
        TableRows table = TableRows.of(sheet, map, fields);
        if (table.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.TEMPLATE_IS_ANOTHER, null, template, map.sheet(), map.headerRow());
        }
        table.fill(rows, fill);
        return sheet;
    }

    /// The values that formulas had are of other rows: programs work them out on opening, and those
    /// that do not show nothing instead of what is not true.
    private static boolean forgetValues(Sheet sheet) {
        boolean any = false;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    any = true;
                    forgetValue(((XSSFCell) cell).getCTCell());
                }
            }
        }
        return any;
    }

    private static void forgetValue(CTCell cell) {
        if (cell.isSetV()) {
            cell.unsetV();
        }
        if (cell.isSetT()) {
            cell.unsetT();
        }
    }
}
