package plumbline.report.excel.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text in UTF-8 that is used again for the next one.
final class Bytes {

    static final Bytes NONE = new Bytes();

    private static final int ROOM = 64;

    private byte[] bytes = new byte[ROOM];
    private int length;

    void clear() {
        length = 0;
    }

    void add(int sign) {
        reserve(1);
        bytes[length++] = (byte) sign;
    }

    void add(byte[] from, int begin, int end) {
        reserve(end - begin);
        System.arraycopy(from, begin, bytes, length, end - begin);
        length += end - begin;
    }

    void add(Bytes other) {
        add(other.bytes, 0, other.length);
    }

    void addCharacter(int point) {
        byte[] encoded = Character.toString(point).getBytes(StandardCharsets.UTF_8);
        add(encoded, 0, encoded.length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /// Takes bytes away from the end.
    void cut(int last) {
        length -= last;
    }

    int length() {
        return length;
    }

    int at(int place) {
        return bytes[place] & 0xFF;
    }

    /// The bytes with more room behind them.
    byte[] array() {
        return bytes;
    }

    boolean isText(String ascii) {
        if (length != ascii.length()) {
            return false;
        }
        for (int place = 0; place < length; place++) {
            if (bytes[place] != ascii.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
