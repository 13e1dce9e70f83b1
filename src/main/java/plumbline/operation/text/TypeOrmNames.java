package plumbline.operation.text;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The names that TypeORM’s default naming strategy gives to constraints and indexes without one: a
/// prefix and the beginning of a SHA-1 of the table and the sorted columns.
///
/// The versions 0.x hash the text as it would stand in an address, 1.x hashes it as it is; they
/// differ only where it holds more than letters, digits and a few signs.
public final class TypeOrmNames {

    private TypeOrmNames() {}

    public static String primaryKey(String table, List<String> columns) {
        return "PK_" + hash(ofColumns(table, columns), 27);
    }

    public static String unique(String table, List<String> columns) {
        return "UQ_" + hash(ofColumns(table, columns), 27);
    }

    public static String foreignKey(String table, List<String> columns) {
        return "FK_" + hash(ofColumns(table, columns), 27);
    }

    public static String index(String table, List<String> columns, @Nullable String where) {
        String key = ofColumns(table, columns);
        boolean partial = where != null && !where.isEmpty();
        return "IDX_" + hash(partial ? key + "_" + where : key, 26);
    }

    public static String check(String table, String expression) {
        return "CHK_" + hash(last(table) + "_" + expression, 26);
    }

    public static String exclusion(String table, String expression) {
        return "XCL_" + hash(last(table) + "_" + expression, 26);
    }

    private static String ofColumns(String table, List<String> columns) {
        return last(table) + "_" + String.join("_", columns.stream().sorted().toList());
    }

    private static String last(String table) {
        return table.substring(table.lastIndexOf('.') + 1);
    }

    private static String hash(String key, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            byte[] hash = digest.digest(encoded(key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, length);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }

    /// What `encodeURIComponent` gives.
    private static String encoded(String key) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-_.!~*'()".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
