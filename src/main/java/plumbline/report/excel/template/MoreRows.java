package plumbline.report.excel.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.util.ArrayList;
import java.util.List;

/// Makes several rows of one, as if somebody had inserted copies above it: what stands below moves
/// down, and what covered the row covers them all.
final class MoreRows {

    private static final CellCopyPolicy COPY =
            new CellCopyPolicy.Builder()
                    .cellValue(true)
                    .cellStyle(true)
                    .cellFormula(true)
                    .mergedRegions(true)
                    .rowHeight(false)
                    .build();

    private final XSSFSheet sheet;
    private final int row;
    private final int more;

    private MoreRows(XSSFSheet sheet, int row, int more) {
        this.sheet = sheet;
        this.row = row;
        this.more = more;
    }

    /// Rows count from 0.
    static void of(XSSFSheet sheet, int row, int more) {
        int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        if (Math.max(sheet.getLastRowNum(), row) + (long) more > last) {
            throw new ProblemException(ProblemKind.WORKBOOK_TOO_LARGE, null, sheet.getSheetName());
        }
        if (more > 0) {
            new MoreRows(sheet, row, more).make();
        }
    }

    private void make() {
        List<CTConditionalFormatting> covering = takeCovering();
        sheet.shiftRows(row, Math.max(row, sheet.getLastRowNum()), more, true, false);
        XSSFRow model = sheet.getRow(row + more);
        for (int at = row; model != null && at < row + more; at++) {
            copy(model, sheet.createRow(at));
        }
        covering.forEach(each -> worksheet().addNewConditionalFormatting().set(each));
        validations();
        filter(worksheet().getAutoFilter());
        sheet.getTables().forEach(this::table);
    }

    /// A height that nobody set follows the text.
    private static void copy(XSSFRow model, XSSFRow to) {
        to.copyRowFrom(model, COPY);
        if (model.getCTRow().getCustomHeight()) {
            to.setHeight(model.getHeight());
        }
    }

    private CTWorksheet worksheet() {
        return sheet.getCTWorksheet();
    }

    /// The library would move those that begin in the row; their formulas are about their first
    /// cell, which stays.
    private List<CTConditionalFormatting> takeCovering() {
        List<CTConditionalFormatting> taken = new ArrayList<>();
        for (int at = worksheet().sizeOfConditionalFormattingArray() - 1; at >= 0; at--) {
            CTConditionalFormatting each = worksheet().getConditionalFormattingArray(at);
            if (ranges(each.getSqref()).stream().anyMatch(this::covers)) {
                CTConditionalFormatting copy = (CTConditionalFormatting) each.copy();
                copy.setSqref(longer(each.getSqref()));
                taken.addFirst(copy);
                worksheet().removeConditionalFormatting(at);
            }
        }
        return taken;
    }

    private static List<CellRangeAddress> ranges(List<?> references) {
        return references.stream().map(each -> CellRangeAddress.valueOf("" + each)).toList();
    }

    private boolean covers(CellRangeAddress range) {
        return range.getFirstRow() <= row && row <= range.getLastRow();
    }

    private List<String> longer(List<?> references) {
        return ranges(references).stream().map(this::longer).toList();
    }

    private String longer(CellRangeAddress range) {
        int end = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        int first = range.getFirstRow() > row ? range.getFirstRow() + more : range.getFirstRow();
        int last = range.getLastRow() >= row ? range.getLastRow() + more : range.getLastRow();
        return new CellRangeAddress(
                        Math.min(end, first),
                        Math.min(end, last),
                        range.getFirstColumn(),
                        range.getLastColumn())
                .formatAsString();
    }

    /// The library leaves them where they were.
    private void validations() {
        if (worksheet().isSetDataValidations()) {
            for (CTDataValidation each :
                    worksheet().getDataValidations().getDataValidationArray()) {
                each.setSqref(longer(each.getSqref()));
            }
        }
    }

    private void filter(@Nullable CTAutoFilter filter) {
        if (filter != null) {
            filter.setRef(longer(CellRangeAddress.valueOf(filter.getRef())));
        }
    }

    private void table(XSSFTable table) {
        CTTable how = table.getCTTable();
        how.setRef(longer(CellRangeAddress.valueOf(how.getRef())));
        filter(how.getAutoFilter());
        table.updateReferences();
    }
}
