package plumbline.report.excel.table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What stands in a cell.
public sealed interface Value {

    /// Nothing.
    static Value none() {
        return Text.EMPTY;
    }

    record Text(String text) implements Value {
        private static final Text EMPTY = new Text("");
    }

    record Amount(double number) implements Value {}

    record Day(LocalDate day) implements Value {}

    /// A time in UTC. To the second: programs show no more, and some keep no more than they show.
    record Moment(Instant at) implements Value {

        private static final int MIDDLE = 500;

        public Moment {
            at = at.plusMillis(MIDDLE).truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// A text that leads to a cell of another sheet: `'Evidence'!A57`.
    record Link(String text, String location) implements Value {}

    static Value text(String text) {
        return text.isEmpty() ? none() : new Text(text);
    }

    static Value day(@Nullable LocalDate day) {
        return day == null ? none() : new Day(day);
    }

    static Value moment(@Nullable Instant at) {
        return at == null ? none() : new Moment(at);
    }

    /// As a program that brings the workbook back compares it.
    default String plain() {
        return switch (this) {
            case Text(String text) -> text;
            case Amount(double number) -> Double.toString(number);
            case Day(LocalDate day) -> day.toString();
            case Moment(Instant at) -> at.toString();
            case Link(String text, String _) -> text;
        };
    }
}
