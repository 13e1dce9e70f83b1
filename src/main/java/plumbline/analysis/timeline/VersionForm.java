package plumbline.analysis.timeline;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

/// What the version of a migration is made of; `digits` is the part of the name that says so.
public sealed interface VersionForm {

    String digits();

    /// How a time is written.
    enum Layout {
        /// 13 digits, counted from 1970.
        EPOCH_MILLISECONDS,
        /// 10 digits, counted from 1970.
        EPOCH_SECONDS,
        /// Year to second.
        SECOND,
        /// Year to minute.
        MINUTE,
        /// Year to day, perhaps with a number for those of one day.
        DAY;

        /// Whether the zone of the clock is known; else it may be up to 14 hours off.
        public boolean isExact() {
            return this == EPOCH_MILLISECONDS || this == EPOCH_SECONDS;
        }
    }

    /// A time, taken for UTC where nothing says which zone it is in.
    record Stamp(String digits, Layout layout, Instant time) implements VersionForm {}

    /// A number or several, such as `007` or `2.5.1`.
    record Sequence(String digits, List<BigInteger> numbers) implements VersionForm {

        public Sequence {
            numbers = List.copyOf(numbers);
        }
    }

    /// Written like a time, but there is no such day or hour.
    record ImpossibleStamp(String digits) implements VersionForm {}

    /// No number that could order it.
    record Unnumbered(String digits) implements VersionForm {}
}
