package plumbline.review.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/// Reads times as they are written, `2026-03-01T08:00:00.123456Z`.
///
/// The library reads any way to write a time, and takes longer for one than for the rest of its
/// line; what is not written like that is left to it.
final class Times {

    private static final String SECONDS = "0000-00-00T00:00:00Z";
    private static final String MICROSECONDS = "0000-00-00T00:00:00.000000Z";
    private static final int NANOSECONDS_EACH = 1000;

    private Times() {}

    static Instant instant(String text) {
        if (isLike(MICROSECONDS, text)) {
            return instant(text, number(text, 20, 26) * NANOSECONDS_EACH);
        }
        return isLike(SECONDS, text) ? instant(text, 0) : Instant.parse(text);
    }

    private static Instant instant(String text, int nanoseconds) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int hour = ChronoField.HOUR_OF_DAY.checkValidIntValue(number(text, 11, 13));
        int minute = ChronoField.MINUTE_OF_HOUR.checkValidIntValue(number(text, 14, 16));
        int second = ChronoField.SECOND_OF_MINUTE.checkValidIntValue(number(text, 17, 19));
        return Instant.ofEpochSecond(
                ((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second, nanoseconds);
    }

    /// Whether digits stand where the form has them, and everything else is the same.
    private static boolean isLike(String form, String text) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char is = text.charAt(i);
            boolean fits = form.charAt(i) == '0' ? '0' <= is && is <= '9' : is == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// Digits, as they were found to be.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
