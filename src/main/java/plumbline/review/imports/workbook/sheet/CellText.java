package plumbline.review.imports.workbook.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// How numbers and times of workbooks are told.
final class CellText {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int MIDDLE_OF_SECOND = 500;

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
                    ? time(DateUtil.getLocalDateTime(days, since1904))
                    : number(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
    }

    /// To the next second, for a number of days is not exact; a day has no time.
    static String time(LocalDateTime time) {
        LocalDateTime rounded =
                time.plus(Duration.ofMillis(MIDDLE_OF_SECOND)).truncatedTo(ChronoUnit.SECONDS);
        return rounded.equals(rounded.truncatedTo(ChronoUnit.DAYS))
                ? rounded.toLocalDate().toString()
                : SECONDS.format(rounded);
    }
}
