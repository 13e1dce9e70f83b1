package plumbline.operation.text;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.source.EmbeddedText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names as a server stores them: quotes taken off, the unquoted folded, the long ones cut.
public final class SqlNames {

    private static final int POSTGRES_BYTES = 63;

    private SqlNames() {}

    /// The stored form of one identifier as written, with its quotes if it has any.
    public static String stored(String written, Dialect dialect) {
        String name = isQuoted(written) ? unquoted(written) : folded(written, dialect);
        return dialect == Dialect.POSTGRESQL ? cut(name) : name;
    }

    /// The stored form of the identifier between two offsets; `${…}` stands for a hole in it.
    public static String stored(EmbeddedText sql, int start, int end, Dialect dialect) {
        String written = sql.text().substring(start, end);
        if (!sql.isDynamic(start, end)) {
            return stored(written, dialect);
        }
        StringBuilder name = new StringBuilder();
        boolean quoted = isQuoted(written);
        int from = start;
        while (from < end) {
            boolean hole = sql.isDynamic(from, from + 1);
            int to = from + 1;
            while (to < end && sql.isDynamic(to, to + 1) == hole) {
                to++;
            }
            String part = sql.display(from, to);
            name.append(hole || quoted ? part : folded(part, dialect));
            from = to;
        }
        return quoted ? unquoted(name.toString()) : name.toString();
    }

    /// The stored form of a dotted name as written; of more than two parts the last two count.
    public static ObjectName object(String written, Dialect dialect) {
        List<String> parts = new ArrayList<>();
        for (SqlToken token : SqlTokens.of(written, dialect)) {
            if (!token.isSign('.')) {
                parts.add(stored(token.text(), dialect));
            }
        }
        return object(parts, false, written);
    }

    /// The stored form of the dotted name between two offsets, dynamic where it holds a hole.
    public static ObjectName object(EmbeddedText sql, int start, int end, Dialect dialect) {
        List<String> parts = new ArrayList<>();
        String written = sql.text().substring(start, end);
        for (SqlToken token : SqlTokens.of(written, dialect)) {
            if (!token.isSign('.')) {
                parts.add(stored(sql, start + token.start(), start + token.end(), dialect));
            }
        }
        return object(parts, sql.isDynamic(start, end), written);
    }

    private static ObjectName object(List<String> parts, boolean dynamic, String written) {
        if (parts.isEmpty()) {
            return new ObjectName(null, written, dynamic);
        }
        String schema = parts.size() > 1 ? parts.get(parts.size() - 2) : null;
        return new ObjectName(schema, parts.getLast(), dynamic);
    }

    /// The value of a string as written: quotes and escapes taken off.
    public static String value(String written) {
        if (written.startsWith("$")) {
            int tag = written.indexOf('$', 1) + 1;
            boolean whole = tag > 0 && written.length() >= 2 * tag;
            return whole ? written.substring(tag, written.length() - tag) : written;
        }
        int open = written.indexOf('\'');
        int from = open < 0 ? 0 : open;
        return isQuoted(written.substring(from)) ? unquoted(written.substring(from)) : written;
    }

    /// Whether quotes of any dialect stand around it.
    public static boolean isQuoted(String written) {
        if (written.length() < 2) {
            return false;
        }
        char first = written.charAt(0);
        char close = first == '[' ? ']' : first;
        return "\"`['".indexOf(first) >= 0 && written.charAt(written.length() - 1) == close;
    }

    private static String unquoted(String written) {
        char close = written.charAt(written.length() - 1);
        String inner = written.substring(1, written.length() - 1);
        String sign = String.valueOf(close);
        return inner.replace(sign + sign, sign);
    }

    private static String folded(String written, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> written.toLowerCase(Locale.ROOT);
            case ORACLE, H2 -> written.toUpperCase(Locale.ROOT);
            case MYSQL, MARIADB, SQLITE, MSSQL -> written;
        };
    }

    private static String cut(String name) {
        if (name.length() * 3 <= POSTGRES_BYTES
                || name.getBytes(StandardCharsets.UTF_8).length <= POSTGRES_BYTES) {
            return name;
        }
        int bytes = 0;
        int i = 0;
        while (i < name.length()) {
            int point = name.codePointAt(i);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes > POSTGRES_BYTES) {
                break;
            }
            i += Character.charCount(point);
        }
        return name.substring(0, i);
    }
}
