package plumbline.report.excel.template;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Value;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes values into cells and leaves how these look to the template, as far as that shows them; a
/// text is never a formula, whatever it begins with.
final class CellFill {

    private static final String GENERAL = BuiltinFormats.getBuiltinFormat(0);

    private final XSSFWorkbook book;
    private final TemplateLosses losses;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    CellFill(XSSFWorkbook book, TemplateLosses losses) {
        this.book = book;
        this.losses = losses;
    }

    /// A formula stays.
    void write(XSSFCell cell, Value value) {
        if (cell.getCellType() == CellType.FORMULA) {
            losses.keepFormula();
            return;
        }
        switch (value) {
            case Value.Text(String text) -> text(cell, text);
            case Value.Link(String text, String _) -> text(cell, text);
            case Value.Amount(double number) -> cell.setCellValue(number);
            case Value.Day(var day) -> time(cell, value, day.atStartOfDay(), "yyyy-mm-dd");
            case Value.Moment(var at) ->
                    time(
                            cell,
                            value,
                            LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                            "yyyy-mm-dd hh:mm");
        }
    }

    private void text(XSSFCell cell, String text) {
        if (text.isEmpty()) {
            if (cell.getCellType() != CellType.BLANK) {
                cell.setBlank();
            }
            return;
        }
        List<String> pieces = CellText.pieces(CellText.legal(text));
        if (pieces.size() > 1) {
            losses.cut();
        }
        cell.setCellValue(CellText.escaped(pieces.getFirst()));
        if (CellText.looksLikeFormula(pieces.getFirst())) {
            restyle(cell, "text", style -> style.setQuotePrefixed(true));
        }
    }

    /// A cell that shows numbers as they are would show the number of a day.
    private void time(XSSFCell cell, Value value, LocalDateTime time, String format) {
        String shown = cell.getCellStyle().getDataFormatString();
        boolean general = shown == null || shown.equals(GENERAL);
        if (!general && !DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), shown)) {
            text(cell, value.plain());
            return;
        }
        cell.setCellValue(time);
        if (general) {
            short number = book.createDataFormat().getFormat(format);
            restyle(cell, format, style -> style.setDataFormat(number));
        }
    }

    /// The same look in all but one thing, made once.
    private void restyle(XSSFCell cell, String what, Consumer<XSSFCellStyle> change) {
        XSSFCellStyle usual = cell.getCellStyle();
        cell.setCellStyle(
                styles.computeIfAbsent(
                        what + " " + usual.getIndex(),
                        _ -> {
                            XSSFCellStyle style = book.createCellStyle();
                            style.cloneStyleFrom(usual);
                            change.accept(style);
                            return style;
                        }));
    }
}
