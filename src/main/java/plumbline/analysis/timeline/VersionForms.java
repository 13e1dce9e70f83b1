package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.VersionForm.ImpossibleStamp;
import plumbline.analysis.timeline.VersionForm.Layout;
import plumbline.analysis.timeline.VersionForm.Sequence;
import plumbline.analysis.timeline.VersionForm.Stamp;
import plumbline.analysis.timeline.VersionForm.Unnumbered;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads times and numbers out of versions, and out of names that stand for them.
final class VersionForms {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final long FIRST_SECOND = 631_152_000L;
    private static final long LAST_SECOND = 4_102_444_800L;

    private static final Pattern LEADING =
            Pattern.compile("[A-Za-z]{0,2}(\\d{1,60}+(?:[-_.:T]\\d{1,60}+(?![A-Za-z])){0,9})");
    private static final Pattern INNER = Pattern.compile("(?<!\\d)(\\d{13,14})(?!\\d)");

    private final String written;
    private final List<String> groups;

    private VersionForms(String written) {
        this.written = written;
        this.groups = List.of(written.split("[-_.:T]", -1));
    }

    /// The form of a version, which may have a name behind it.
    static VersionForm of(String version) {
        Matcher leading = LEADING.matcher(version);
        if (leading.lookingAt()) {
            return new VersionForms(leading.group(1)).read();
        }
        Matcher inner = INNER.matcher(version);
        return inner.find() ? new VersionForms(inner.group(1)).read() : new Unnumbered(version);
    }

    private VersionForm read() {
        String first = groups.getFirst();
        VersionForm stamp =
                switch (first.length()) {
                    case 4 -> separated();
                    case 8 -> dayFirst(first);
                    case 9, 10, 11 -> dayAndNumber(first);
                    case 12 -> time(first + "00", Layout.MINUTE, 1);
                    case 13 -> epoch(first, 1000, Layout.EPOCH_MILLISECONDS);
                    case 14, 17 -> time(first.substring(0, 14), Layout.SECOND, 1);
                    default -> null;
                };
        if (stamp != null) {
            return stamp;
        }
        boolean wasMeant = first.length() == 14 || first.length() == 8;
        return wasMeant && isYear(first) ? new ImpossibleStamp(first) : sequence();
    }

    /// `2024_01_05`, and perhaps hours behind it, each for itself or all in one.
    private @Nullable VersionForm separated() {
        if (!has(1, 2) || !has(2, 2)) {
            return null;
        }
        String day = groups.get(0) + groups.get(1) + groups.get(2);
        if (has(3, 2) && has(4, 2)) {
            String second = has(5, 2) ? groups.get(5) : "00";
            Layout layout = has(5, 2) ? Layout.SECOND : Layout.MINUTE;
            VersionForm stamp =
                    time(day + groups.get(3) + groups.get(4) + second, layout, has(5, 2) ? 6 : 5);
            if (stamp != null) {
                return stamp;
            }
        }
        return dayAndHours(day, 3);
    }

    private @Nullable VersionForm dayFirst(String day) {
        return dayAndHours(day, 1);
    }

    private @Nullable VersionForm dayAndHours(String day, int next) {
        VersionForm stamp = null;
        if (has(next, 6)) {
            stamp = time(day + groups.get(next), Layout.SECOND, next + 1);
        } else if (has(next, 4)) {
            stamp = time(day + groups.get(next) + "00", Layout.MINUTE, next + 1);
        }
        return stamp == null ? time(day + "000000", Layout.DAY, next) : stamp;
    }

    private @Nullable VersionForm dayAndNumber(String digits) {
        VersionForm day = time(digits.substring(0, 8) + "000000", Layout.DAY, 1);
        boolean seconds = day == null && digits.length() == 10;
        return seconds ? epoch(digits, 1, Layout.EPOCH_SECONDS) : day;
    }

    private static @Nullable VersionForm epoch(String digits, int perSecond, Layout layout) {
        long count = Long.parseLong(digits);
        long seconds = count / perSecond;
        return seconds < FIRST_SECOND || seconds > LAST_SECOND
                ? null
                : new Stamp(digits, layout, Instant.ofEpochMilli(count * (1000 / perSecond)));
    }

    /// A stamp of that time, which stands in the first so many groups; null where there is no such
    /// time.
    private @Nullable VersionForm time(String digits, Layout layout, int used) {
        if (!isYear(digits)) {
            return null;
        }
        try {
            LocalDateTime time =
                    LocalDateTime.of(
                            number(digits, 0, 4),
                            number(digits, 4, 6),
                            number(digits, 6, 8),
                            number(digits, 8, 10),
                            number(digits, 10, 12),
                            number(digits, 12, 14));
            return new Stamp(upTo(used), layout, time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private String upTo(int used) {
        int length = used - 1;
        for (int i = 0; i < used; i++) {
            length += groups.get(i).length();
        }
        return written.substring(0, length);
    }

    private VersionForm sequence() {
        List<BigInteger> numbers = new ArrayList<>();
        int end = 0;
        for (String group : groups) {
            if (!numbers.isEmpty() && written.charAt(end) != '.') {
                break;
            }
            end += group.length() + (numbers.isEmpty() ? 0 : 1);
            numbers.add(new BigInteger(group));
        }
        return new Sequence(written.substring(0, end), numbers);
    }

    private boolean has(int group, int length) {
        return groups.size() > group && groups.get(group).length() == length;
    }

    private static boolean isYear(String digits) {
        int year = number(digits, 0, 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(String digits, int start, int end) {
        return Integer.parseInt(digits, start, end, 10);
    }
}
