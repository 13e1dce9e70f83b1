package plumbline.report.excel.preview;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import java.util.Locale;

/// What cells show for the values that they hold.
final class CellTexts {

    private final StylesTable styles;
    private final SharedStrings texts;
    private final DataFormatter formats;

    CellTexts(StylesTable styles, SharedStrings texts, Locale locale) {
        this.styles = styles;
        this.texts = texts;
        this.formats = new DataFormatter(locale);
    }

    /// Of a value as its sheet holds it; both others are its attributes.
    String shown(String raw, String type, String style) {
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(raw)).getString();
            case "inlineStr", "str" -> new XSSFRichTextString(raw).getString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e" -> raw;
            default -> number(Double.parseDouble(raw), style);
        };
    }

    private String number(double value, String style) {
        XSSFCellStyle how = styles.getStyleAt(style.isEmpty() ? 0 : Integer.parseInt(style));
        return formats.formatRawCellContents(value, how.getDataFormat(), how.getDataFormatString());
    }
}
