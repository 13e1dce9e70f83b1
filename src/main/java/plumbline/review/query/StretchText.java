package plumbline.review.query;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/// How parts of an order are written: both ends are meant with all that they name, in UTC.
final class StretchText {

    /// What may stand behind the words of orders, for whoever wrote something else.
    static final List<String> NUMBERS = List.of("3", "3..7", "3..", "..7");

    static final List<String> TIMES =
            List.of("2026", "2026-02", "2026-02-01..2026-02-05", "2026-02-01T14:30..");

    private static final String TO = "..";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d))?)?)?)?");
    private static final List<ChronoUnit> UNITS =
            List.of(
                    ChronoUnit.YEARS,
                    ChronoUnit.MONTHS,
                    ChronoUnit.DAYS,
                    ChronoUnit.HOURS,
                    ChronoUnit.MINUTES,
                    ChronoUnit.SECONDS);
    private static final double DAY = 86_400;
    private static final double MINUTE = 60;
    private static final DateTimeFormatter DAYS = written("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTES = written("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = written("uuuu-MM-dd'T'HH:mm:ss");

    private StretchText() {}

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    static Optional<Stretch> find(Along along, String value) {
        int between = value.indexOf(TO);
        String first = between < 0 ? value : value.substring(0, between);
        String last = between < 0 ? value : value.substring(between + TO.length());
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        Stretch all = new Stretch(along, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        Optional<Stretch> from = first.isEmpty() ? Optional.of(all) : one(along, first);
        Optional<Stretch> to = last.isEmpty() ? Optional.of(all) : one(along, last);
        return from.flatMap(begin -> to.map(end -> new Stretch(along, begin.from(), end.to())))
                .filter(each -> each.from() < each.to());
    }

    /// All that one number or time names: a day, a minute, a year.
    private static Optional<Stretch> one(Along along, String text) {
        if (along.isOfTimes()) {
            Matcher time = TIME.matcher(text);
            return time.matches() ? time(along, time) : Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return Optional.of(new Stretch(along, number, number + 1.0));
    }

    private static Optional<Stretch> time(Along along, Matcher time) {
        int named = 1;
        while (named < UNITS.size() && time.group(named + 1) != null) {
            named++;
        }
        ChronoUnit unit = UNITS.get(named - 1);
        try {
            LocalDateTime begin =
                    LocalDateTime.of(
                            part(time, 1, 0),
                            part(time, 2, 1),
                            part(time, 3, 1),
                            part(time, 4, 0),
                            part(time, 5, 0),
                            part(time, 6, 0));
            LocalDateTime end = begin.plus(1, unit);
            return Optional.of(new Stretch(along, seconds(begin), seconds(end)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher time, int group, int otherwise) {
        String digits = time.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static double seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    static String of(Stretch stretch) {
        return stretch.along().isOfTimes()
                ? times(stretch)
                : joined(number(stretch.from()), number(stretch.to() - 1));
    }

    private static String number(double place) {
        return Double.isInfinite(place) ? "" : Long.toString(Math.round(place));
    }

    /// In the largest unit of which both ends are multiples.
    private static String times(Stretch stretch) {
        if (areMultiples(stretch, DAY)) {
            return times(stretch, DAY, DAYS);
        }
        return areMultiples(stretch, MINUTE)
                ? times(stretch, MINUTE, MINUTES)
                : times(stretch, 1, SECONDS);
    }

    private static boolean areMultiples(Stretch stretch, double unit) {
        return DoubleStream.of(stretch.from(), stretch.to())
                .allMatch(each -> Double.isInfinite(each) || each % unit == 0);
    }

    private static String times(Stretch stretch, double unit, DateTimeFormatter form) {
        return joined(time(stretch.from(), form), time(stretch.to() - unit, form));
    }

    private static String time(double place, DateTimeFormatter form) {
        return Double.isInfinite(place)
                ? ""
                : form.format(LocalDateTime.ofEpochSecond(Math.round(place), 0, ZoneOffset.UTC));
    }

    private static String joined(String first, String last) {
        return first.equals(last) ? first : first + TO + last;
    }
}
