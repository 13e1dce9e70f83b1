package plumbline.review.imports.workbook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// What stood in the cells of a row when it was written, a short digest for each:
/// `PL1;result:1f3a9c01;reason:77e0c2d4`. An empty cell is not listed.
public record BaseDigest(Map<String, String> digests) {

    private static final String VERSION = "PL1";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int MIDDLE_OF_SECOND = 500;
    private static final Pattern PART =
            Pattern.compile("(?<column>[a-z-]+):(?<digest>[0-9a-f]{8})");

    public BaseDigest {
        digests = Map.copyOf(digests);
    }

    /// Writes one, column by column.
    public static final class Writer {

        private final StringBuilder text = new StringBuilder(VERSION);

        /// What the cell of a column holds: cut where the cell is, a day as `2026-03-02`.
        public Writer add(String column, String cell) {
            return addDigest(column, BaseDigest.of(cell));
        }

        /// A cell that was digested before; empty for one that holds nothing.
        public Writer addDigest(String column, String digest) {
            if (!digest.isEmpty()) {
                text.append(';').append(column).append(':').append(digest);
            }
            return this;
        }

        /// A moment, which stands there in UTC.
        public Writer add(String column, Instant at) {
            return add(column, plain(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        }

        /// As the hidden column has it.
        public String text() {
            return text.toString();
        }
    }

    /// What a hidden cell says, as far as it is such a list.
    public static Optional<BaseDigest> find(String text) {
        List<String> parts = List.of(text.strip().split(";", -1));
        if (!parts.getFirst().equals(VERSION)) {
            return Optional.empty();
        }
        Map<String, String> digests = new HashMap<>();
        for (String each : parts.subList(1, parts.size())) {
            Matcher part = PART.matcher(each);
            if (!part.matches()) {
                return Optional.empty();
            }
            digests.put(part.group("column"), part.group("digest"));
        }
        return Optional.of(new BaseDigest(digests));
    }

    /// Whether a cell holds what it held when it was written.
    public boolean isSame(String column, String cell) {
        String plain = plain(cell);
        return plain.isEmpty()
                ? wasEmpty(column)
                : digest(plain).equals(digests.getOrDefault(column, ""));
    }

    public boolean wasEmpty(String column) {
        return !digests.containsKey(column);
    }

    /// Without what XML cannot hold, and what programs of tables change: ends of lines, and blanks
    /// at both ends of a text.
    public static String plain(String cell) {
        return isAsItIs(cell)
                ? cell.strip()
                : legal(cell.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    private static boolean isAsItIs(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char each = cell.charAt(at);
            if (each < ' ' || each >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /// A day or moment as cells have it: a number of days is exact to a second and no more.
    public static String plain(LocalDateTime time) {
        LocalDateTime rounded =
                time.plus(Duration.ofMillis(MIDDLE_OF_SECOND)).truncatedTo(ChronoUnit.SECONDS);
        return rounded.equals(rounded.truncatedTo(ChronoUnit.DAYS))
                ? rounded.toLocalDate().toString()
                : SECONDS.format(rounded);
    }

    private static String legal(String text) {
        return text.codePoints()
                .filter(BaseDigest::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point < ' '
                ? point == '\t' || point == '\n'
                : !surrogate && (point & 0xFFFE) != 0xFFFE;
    }

    /// The digest of what a cell holds; empty where that is nothing.
    public static String of(String cell) {
        String plain = plain(cell);
        return plain.isEmpty() ? "" : digest(plain);
    }

    /// It has to notice an edit and to keep nobody from one, and it is computed for each cell.
    private static String digest(String plain) {
        CRC32 sum = new CRC32();
        sum.update(plain.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
