package plumbline.review.imports.workbook.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

import plumbline.review.imports.workbook.BaseDigest;

import java.math.BigDecimal;

/// How numbers and times of workbooks are told.
final class CellText {

    private CellText() {}

    /// A number as it stands in a file; what is none stays as it is.
    static String number(String raw) {
        try {
            BigDecimal number = BigDecimal.valueOf(Double.parseDouble(raw)).stripTrailingZeros();
            return number.signum() == 0 ? "0" : number.toPlainString();
        } catch (NumberFormatException none) {
            return raw;
        }
    }

    /// The day or moment that a number stands for.
    static String time(String raw, boolean since1904) {
        try {
            double days = Double.parseDouble(raw);
            return DateUtil.isValidExcelDate(days)
                    ? BaseDigest.plain(DateUtil.getLocalDateTime(days, since1904))
                    : number(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
    }
}
