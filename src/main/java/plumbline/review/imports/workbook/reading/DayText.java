package plumbline.review.imports.workbook.reading;

import org.apache.poi.ss.usermodel.DateUtil;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people write them where a cell is no date any more.
final class DayText {

    /// `03/04/2026` is left out, for it is March in one country and April in another.
    private static final List<DateTimeFormatter> FORMATS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("uuuu/M/d")
                            .withResolverStyle(ResolverStyle.STRICT));

    private static final Pattern TIME = Pattern.compile("[T ]\\d\\d:\\d\\d(:\\d\\d)?$");

    /// What a day becomes when its cell loses its format.
    private static final Pattern COUNTED = Pattern.compile("[3-7]\\d{4}");

    private DayText() {}

    static Optional<LocalDate> find(String text) {
        String day = TIME.matcher(text.strip()).replaceFirst("");
        if (COUNTED.matcher(day).matches()) {
            return Optional.of(DateUtil.getLocalDateTime(Double.parseDouble(day)).toLocalDate());
        }
        return FORMATS.stream().flatMap(each -> parse(day, each).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
