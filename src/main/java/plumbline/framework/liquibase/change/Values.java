package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.framework.liquibase.Part;
import plumbline.operation.Dialect;

import java.util.regex.Pattern;

/// Values of columns as SQL, the way Liquibase writes them.
final class Values {

    private static final Pattern FUNCTION =
            Pattern.compile(
                    "(?i)(current_(timestamp|date|time)|localtimestamp|now|sysdate)(\\s*\\(.*\\))?"
                            + "|[\\w.]+\\(.*\\)(::\\w+)?");

    /// The time of the database, which Liquibase calls the same way on each.
    private static final Pattern NOW =
            Pattern.compile("(?i)current_timestamp(\\(\\))?|current_datetime|now(\\(\\))?|sysdate");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{2}:\\d{2}.*");

    private Values() {}

    /// The default of a column, or null.
    static @Nullable String defaultOf(Part column, Dialect dialect) {
        String value = of(column, "defaultValue", "default");
        boolean spoken = value != null && column.get("defaultValue") == null;
        return spoken && dialect == Dialect.POSTGRESQL && NOW.matcher(value).matches()
                ? "now()"
                : value;
    }

    /// The value of a column in an insert or update; nothing given means NULL.
    static String valueOf(Part column) {
        String value = of(column, "value", "value");
        if (value != null) {
            return value;
        }
        for (String file : new String[] {"valueBlobFile", "valueClobFile"}) {
            if (column.get(file) != null) {
                return "/* " + column.get(file) + " */";
            }
        }
        return column.text().text().isBlank() ? "NULL" : quoted(column.text().display());
    }

    private static @Nullable String of(Part column, String plain, String prefix) {
        String start = prefix.equals("default") ? "defaultValue" : "value";
        String number = column.get(start + "Numeric");
        String truth = column.get(start + "Boolean");
        String date = column.get(start + "Date");
        String computed = column.get(start + "Computed");
        String next = column.get(start + "SequenceNext");
        String current = column.get(start + "SequenceCurrent");
        String text = column.attributes().containsKey(plain) ? "" : null;
        String written = column.get(plain);
        if (computed != null) {
            return computed;
        } else if (number != null) {
            return number;
        } else if (truth != null) {
            return truth.equals("1") || truth.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
        } else if (date != null) {
            return DATE.matcher(date).matches() ? quoted(date) : date;
        } else if (next != null) {
            return "nextval('" + next + "')";
        } else if (current != null) {
            return "currval('" + current + "')";
        } else if (written != null) {
            return text(written, column.get("type", ""));
        }
        return text == null ? null : "''";
    }

    private static String text(String value, String type) {
        String lower = type.toLowerCase(java.util.Locale.ROOT);
        boolean number = lower.matches("(big|small|tiny)?int.*|num.*|dec.*|float.*|double.*|real");
        if (value.equalsIgnoreCase("null")
                || (number && value.matches("-?\\d+(\\.\\d+)?"))
                || (lower.startsWith("bool") && value.matches("(?i)true|false"))) {
            return value;
        }
        boolean time = lower.startsWith("date") || lower.startsWith("time");
        return time && FUNCTION.matcher(value).matches() ? value : quoted(value);
    }

    static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
