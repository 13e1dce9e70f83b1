package plumbline.report.excel.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text in UTF-8 that is gathered, and used again for the next one.
public final class Bytes {

    public static final Bytes NONE = new Bytes();

    private static final int ROOM = 64;
    private static final int TEN = 10;

    private byte[] bytes = new byte[ROOM];
    private int length;

    /// As bytes: what is written very often is made once.
    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public void clear() {
        length = 0;
    }

    public void add(int sign) {
        reserve(1);
        bytes[length++] = (byte) sign;
    }

    public void add(byte[] from) {
        add(from, 0, from.length);
    }

    public void add(byte[] from, int begin, int end) {
        reserve(end - begin);
        System.arraycopy(from, begin, bytes, length, end - begin);
        length += end - begin;
    }

    public void add(Bytes other) {
        add(other.bytes, 0, other.length);
    }

    public void addCharacter(int point) {
        add(of(Character.toString(point)));
    }

    /// A number that is not negative, in digits.
    public void addNumber(int number) {
        int digits = 1;
        for (int left = number / TEN; left > 0; left /= TEN) {
            digits++;
        }
        reserve(digits);
        length += digits;
        int at = length;
        int left = number;
        do {
            at--;
            bytes[at] = (byte) ('0' + left % TEN);
            left /= TEN;
        } while (left > 0);
    }

    /// A text as it stands between elements of XML.
    public void addEscaped(byte[] text) {
        int from = 0;
        for (int at = 0; at < text.length; at++) {
            byte sign = text[at];
            if (sign == '&' || sign == '<' || sign == '>') {
                add(text, from, at);
                add(entity(sign));
                from = at + 1;
            }
        }
        add(text, from, text.length);
    }

    private static byte[] entity(byte sign) {
        return of(
                switch (sign) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    default -> "&gt;";
                });
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /// Takes bytes away from the end.
    public void cut(int last) {
        length -= last;
    }

    public int length() {
        return length;
    }

    public int at(int place) {
        return bytes[place] & 0xFF;
    }

    /// The bytes with more room behind them.
    public byte[] array() {
        return bytes;
    }

    /// The bytes by themselves; then others can be gathered.
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    public boolean isText(String ascii) {
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
