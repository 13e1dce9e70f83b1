package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.report.excel.table.Choice;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.SheetName;
import plumbline.words.Words;

import java.util.List;

/// Says what may be typed into a column, for its rows and for some that are still to come.
final class Choices {

    private final Words words;

    Choices(Words words) {
        this.words = words;
    }

    /// Of the rows from the first to the last, counted from 0.
    void apply(XSSFSheet sheet, Column<?> column, int place, int first, int last) {
        Choice choice = column.choice();
        if (choice == null && !(column.open() && column.look() == Look.DAY)) {
            return;
        }
        XSSFDataValidationHelper maker = new XSSFDataValidationHelper(sheet);
        DataValidation validation =
                maker.createValidation(
                        choice == null
                                ? maker.createDateConstraint(
                                        DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
                                        "DATE(2000,1,1)",
                                        null,
                                        "yyyy-mm-dd")
                                : maker.createFormulaListConstraint(choice.list()),
                        new CellRangeAddressList(first, last, place, place));
        String hint = words.get("report.excel.hint." + column.id());
        validation.createPromptBox(column.header(), hint);
        validation.setShowPromptBox(true);
        validation.createErrorBox(column.header(), hint);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /// Puts the texts of a list into a column of the sheet of lists, under its name.
    void list(XSSFSheet sheet, Choice choice, int column, List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            row.createCell(column).setCellValue(texts.get(at));
        }
        String letter = CellReference.convertNumToColString(column);
        XSSFName name = sheet.getWorkbook().createName();
        name.setNameName(choice.list());
        name.setRefersToFormula(
                SheetName.LISTS.cell(words, "$" + letter + "$1:$" + letter + "$" + texts.size()));
    }
}
