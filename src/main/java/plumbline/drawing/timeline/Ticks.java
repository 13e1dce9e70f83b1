package plumbline.drawing.timeline;

import plumbline.analysis.timeline.Axis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The places on an axis that have a label.
final class Ticks {

    /// A place and what stands there.
    record Tick(double at, String label) {}

    /// Labels stand no closer, in points.
    private static final double APART = 84;

    /// The range in which a calendar has years of four digits.
    private static final double FIRST = -62_135_596_800.0;

    private static final double LAST = 253_402_300_799.0;
    private static final long MOST = 400;

    private enum Step {
        SECOND(ChronoUnit.SECONDS, 1, "HH:mm:ss"),
        TEN_SECONDS(ChronoUnit.SECONDS, 10, "HH:mm:ss"),
        MINUTE(ChronoUnit.MINUTES, 1, "MM-dd HH:mm"),
        TEN_MINUTES(ChronoUnit.MINUTES, 10, "MM-dd HH:mm"),
        HOUR(ChronoUnit.HOURS, 1, "MM-dd HH:mm"),
        SIX_HOURS(ChronoUnit.HOURS, 6, "MM-dd HH:mm"),
        DAY(ChronoUnit.DAYS, 1, "uuuu-MM-dd"),
        WEEK(ChronoUnit.DAYS, 7, "uuuu-MM-dd"),
        MONTH(ChronoUnit.MONTHS, 1, "uuuu-MM"),
        QUARTER(ChronoUnit.MONTHS, 3, "uuuu-MM"),
        YEAR(ChronoUnit.YEARS, 1, "uuuu"),
        FIVE_YEARS(ChronoUnit.YEARS, 5, "uuuu"),
        CENTURY(ChronoUnit.YEARS, 100, "uuuu");

        private final ChronoUnit unit;
        private final int amount;
        private final DateTimeFormatter format;

        Step(ChronoUnit unit, int amount, String format) {
            this.unit = unit;
            this.amount = amount;
            this.format = DateTimeFormatter.ofPattern(format, Locale.ROOT);
        }

        double seconds() {
            return (double) unit.getDuration().toSeconds() * amount;
        }

        /// The last such moment that is not after another.
        ZonedDateTime before(ZonedDateTime time) {
            return switch (unit) {
                case SECONDS -> floor(time, ChronoUnit.MINUTES, time.getSecond());
                case MINUTES -> floor(time, ChronoUnit.HOURS, time.getMinute());
                case HOURS -> floor(time, ChronoUnit.DAYS, time.getHour());
                case DAYS ->
                        time.truncatedTo(ChronoUnit.DAYS)
                                .minusDays(amount == 1 ? 0 : time.getDayOfWeek().getValue() - 1L);
                case MONTHS -> firstOfMonth(time).minusMonths((time.getMonthValue() - 1) % amount);
                default ->
                        firstOfMonth(time)
                                .withMonth(1)
                                .minusYears(Math.floorMod(time.getYear(), amount));
            };
        }

        private ZonedDateTime floor(ZonedDateTime time, ChronoUnit whole, int parts) {
            return time.truncatedTo(whole).plus((long) parts / amount * amount, unit);
        }

        private static ZonedDateTime firstOfMonth(ZonedDateTime time) {
            return time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        }
    }

    private Ticks() {}

    static List<Tick> of(Axis axis, Span span, double width) {
        double least = span.length() * APART / Math.max(width, APART);
        return axis == Axis.RUNNING ? numbers(span, least) : times(span, least);
    }

    private static List<Tick> numbers(Span span, double least) {
        double power = Math.max(1, Math.pow(10, Math.floor(Math.log10(least))));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = power * factor;
            if (step >= least) {
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (double at = Math.max(step, Math.ceil(span.from() / step) * step);
                at <= span.to();
                at += step) {
            ticks.add(new Tick(at, String.format(Locale.ROOT, "%.0f", at)));
        }
        return ticks;
    }

    private static List<Tick> times(Span span, double least) {
        Step step = Step.CENTURY;
        for (Step each : Step.values()) {
            if (each.seconds() >= least) {
                step = each;
                break;
            }
        }
        ZonedDateTime at = step.before(time(span.from()));
        List<Tick> ticks = new ArrayList<>();
        for (long i = 0; i < MOST && at.toEpochSecond() <= Math.min(span.to(), LAST); i++) {
            if (at.toEpochSecond() >= span.from()) {
                ticks.add(new Tick(at.toEpochSecond(), step.format.format(at)));
            }
            at = at.plus(step.amount, step.unit);
        }
        return ticks;
    }

    private static ZonedDateTime time(double seconds) {
        return Instant.ofEpochSecond((long) Math.clamp(seconds, FIRST, LAST))
                .atZone(ZoneOffset.UTC);
    }
}
