package plumbline.report.excel.template;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.imports.workbook.sheet.WorkbookFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// A template as it lies on the disk, which is only ever read.
///
/// All throw a [ProblemException] where it runs something, fetches something from elsewhere,
/// unpacks to far more than it seems to hold, or is no workbook of Excel.
public record TemplateFile(Path path) {

    /// Headers stand among the first rows.
    private static final int FIRST_ROWS = 40;

    /// The same limits as for workbooks that come back, before any of it is in memory.
    XSSFWorkbook open() {
        try {
            WorkbookFile.open(path).close();
            try (InputStream in = Files.newInputStream(path)) {
                return new XSSFWorkbook(in);
            }
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new ProblemException(ProblemKind.NOT_A_WORKBOOK, broken, path);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, path);
        }
    }

    /// What a person has to know to say what belongs where.
    public TemplateOutline outline() {
        try (XSSFWorkbook book = open()) {
            List<TemplateOutline.Sheet> sheets = new ArrayList<>();
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                if (!book.isSheetHidden(at) && !book.isSheetVeryHidden(at)) {
                    sheets.add(sheet(book.getSheetAt(at)));
                }
            }
            boolean form = Placeholders.anyIn(book);
            return new TemplateOutline(sheets, form);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, path);
        }
    }

    private static TemplateOutline.Sheet sheet(XSSFSheet sheet) {
        List<TemplateOutline.Line> lines =
                StreamSupport.stream(sheet.spliterator(), false)
                        .limit(FIRST_ROWS)
                        .map(TemplateFile::line)
                        .filter(each -> !each.columns().isEmpty())
                        .toList();
        return new TemplateOutline.Sheet(sheet.getSheetName(), lines);
    }

    private static TemplateOutline.Line line(Row row) {
        return new TemplateOutline.Line(row.getRowNum() + 1, HeaderRow.columns(row));
    }
}
