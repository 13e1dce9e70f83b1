package plumbline.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the encoding of bytes: a byte order mark decides, then UTF-8, then Windows-1252.
final class TextDecoding {

    /// Stands in for ISO-8859-1 too: the two differ only where that one has control characters.
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoding() {}

    static SourceText decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (contains(bytes, 0, 0)) {
            return new SourceText.Unreadable(SkipReason.BINARY);
        }
        SourceText text = decode(bytes, 0, StandardCharsets.UTF_8);
        // any bytes at all decode as Windows-1252, so only what looks like text may
        return text instanceof SourceText.Unreadable && !hasControls(bytes)
                ? decode(bytes, 0, WINDOWS_1252)
                : text;
    }

    /// Of bytes that somebody wants to read whatever they are: what is no text in any encoding is
    /// Windows-1252, in which all bytes are signs.
    static SourceText decodeAnyway(byte[] bytes) {
        if (decode(bytes) instanceof SourceText.Readable readable) {
            return readable;
        }
        Charset charset =
                findText(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8).isPresent()
                        ? StandardCharsets.UTF_8
                        : WINDOWS_1252;
        String text = new String(bytes, charset).replace('\0', ' ');
        return new SourceText.Readable(text, charset, (int) text.lines().count(), false);
    }

    private static SourceText decode(byte[] bytes, int mark, Charset charset) {
        Optional<String> text =
                findText(ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset);
        if (text.isEmpty()) {
            return new SourceText.Unreadable(SkipReason.ENCODING);
        }
        return text.get().indexOf('\0') >= 0
                ? new SourceText.Unreadable(SkipReason.BINARY)
                : new SourceText.Readable(
                        text.get(), charset, (int) text.get().lines().count(), mark > 0);
    }

    /// A new decoder reports what it cannot decode; `new String` would hide it.
    private static Optional<String> findText(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(byte[] bytes) {
        return contains(bytes, 0x00, 0x08)
                || contains(bytes, 0x0E, 0x1F)
                || contains(bytes, 0x7F, 0x7F);
    }

    private static boolean contains(byte[] bytes, int from, int to) {
        for (byte one : bytes) {
            if (one >= from && one <= to) {
                return true;
            }
        }
        return false;
    }
}
