package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

import plumbline.report.excel.table.Mark;

import java.util.List;

/// Gives cells the tone and the sign of what they say, by rules over whole columns.
final class Marking {

    /// Formats below are those of cells.
    private static final int FIRST_FORMAT = 300;

    private Marking() {}

    static void apply(XSSFSheet sheet, CellRangeAddress range, List<Mark> marks) {
        String cell =
                new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        for (Mark mark : marks) {
            sheet.getSheetConditionalFormatting()
                    .addConditionalFormatting(
                            new CellRangeAddress[] {range}, rule(sheet, mark, cell));
        }
    }

    private static ConditionalFormattingRule rule(XSSFSheet sheet, Mark mark, String cell) {
        ConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting()
                        .createConditionalFormattingRule(mark.condition(cell.replace("$", "")));
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(!mark.tone().firm(), mark.tone().firm());
        font.setFontColor(Styles.colour(mark.tone().text()));
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(mark.tone().fill()));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        if (!mark.sign().isEmpty()) {
            sign(sheet.getWorkbook().getStylesSource(), mark.sign());
        }
        return rule;
    }

    /// A format shows the sign, so that the text of the cell stays what it is.
    private static void sign(StylesTable styles, String sign) {
        int last = styles._getDXfsSize() - 1;
        CTDxf format = styles.getDxfAt(last);
        CTNumFmt number = format.addNewNumFmt();
        number.setNumFmtId(FIRST_FORMAT + (long) last);
        number.setFormatCode("General;General;General;\"" + sign + " \"@");
    }
}
