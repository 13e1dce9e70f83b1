package plumbline.schema.name;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The names that PostgreSQL gives to what is made without one, as `makeObjectName` and those who
/// call it do (src/backend/commands/indexcmds.c).
public final class DefaultNames {

    /// A name holds 63 bytes and a zero.
    public static final int LONGEST = 63;

    private DefaultNames() {}

    /// `table_addition_label`, cut to fit, with the first number behind it that makes it free.
    public static String choose(
            String table, @Nullable String addition, String label, Predicate<String> taken) {
        String name = joined(table, addition, label);
        for (int pass = 1; taken.test(name); pass++) {
            name = joined(table, addition, label + pass);
        }
        return name;
    }

    /// The columns of an index or a foreign key in one word.
    public static String addition(List<String> columns) {
        StringBuilder name = new StringBuilder();
        for (String column : columns) {
            if (!name.isEmpty()) {
                name.append('_');
            }
            name.append(column);
            if (bytes(name.toString()) >= LONGEST + 1) {
                break;
            }
        }
        return name.toString();
    }

    /// The words that stand for the keys of an index, each one once.
    public static List<String> distinct(List<String> keys) {
        List<String> names = new ArrayList<>();
        for (String key : keys) {
            String name = key;
            for (int i = 1; names.contains(name); i++) {
                name = cut(key, LONGEST - Integer.toString(i).length()) + i;
            }
            names.add(name);
        }
        return names;
    }

    /// A name cut to that many bytes, never within a character.
    public static String cut(String name, int limit) {
        if (bytes(name) <= limit) {
            return name;
        }
        int end = name.length();
        while (end > 0 && bytes(name.substring(0, end)) > limit) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static String joined(String table, @Nullable String addition, String label) {
        int overhead = 1 + bytes(label) + (addition == null ? 0 : 1);
        int room = LONGEST - overhead;
        int first = bytes(table);
        int second = addition == null ? 0 : bytes(addition);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String start = cut(table, first);
        return addition == null
                ? start + "_" + label
                : start + "_" + cut(addition, second) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
