package plumbline.parse.script.tree;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;

/// Replaces the escapes of a literal, and remembers where each character came from.
final class Escapes {

    private final SourceDocument document;
    private final String written;
    private final int start;
    private final List<EmbeddedText> parts = new ArrayList<>();

    private Escapes(SourceDocument document, String written, int start) {
        this.document = document;
        this.written = written;
        this.start = start;
    }

    static EmbeddedText decode(SourceDocument document, int start, int end) {
        // the parser puts what it misses at the end of a file behind that end
        int last = Math.min(end, document.text().length());
        String written = document.text().substring(Math.min(start, last), last);
        return written.indexOf('\\') < 0 && written.indexOf('\r') < 0
                ? EmbeddedText.of(document, Math.min(start, last), last)
                : new Escapes(document, written, start).run();
    }

    private EmbeddedText run() {
        int plain = 0;
        int at = 0;
        while (at < written.length()) {
            char next = written.charAt(at);
            boolean escape = next == '\\' && at + 1 < written.length();
            if (!escape && next != '\r') {
                at++;
                continue;
            }
            keep(plain, at);
            // every line end in a template counts as one LF
            at = escape ? escape(at) : put("\n", at, isCrLf(at) ? 2 : 1);
            plain = at;
        }
        keep(plain, at);
        return EmbeddedText.join(parts);
    }

    private void keep(int from, int to) {
        if (from < to) {
            parts.add(EmbeddedText.of(document, start + from, start + to));
        }
    }

    private int put(String decoded, int at, int length) {
        parts.add(EmbeddedText.standingFor(decoded, document, start + at, start + at + length));
        return at + length;
    }

    private int escape(int at) {
        return switch (written.charAt(at + 1)) {
            case 'n' -> put("\n", at, 2);
            case 't' -> put("\t", at, 2);
            case 'r' -> put("\r", at, 2);
            case 'b' -> put("\b", at, 2);
            case 'f' -> put("\f", at, 2);
            case 'v' -> put("\u000B", at, 2);
            case '\n', '\u2028', '\u2029' -> at + 2;
            case '\r' -> at + (isCrLf(at + 1) ? 3 : 2);
            case 'x' -> hex(at, at + 2, at + 4, at + 4);
            case 'u' -> unicode(at);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(at);
            default -> put(String.valueOf(written.charAt(at + 1)), at, 2);
        };
    }

    private int unicode(int at) {
        if (at + 2 < written.length() && written.charAt(at + 2) == '{') {
            int close = written.indexOf('}', at);
            return close < 0 ? put("u", at, 2) : hex(at, at + 3, close, close + 1);
        }
        return hex(at, at + 2, at + 6, at + 6);
    }

    private int hex(int at, int from, int to, int after) {
        try {
            int point = Integer.parseInt(written.substring(from, to), 16);
            return put(Character.toString(point), at, after - at);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return put(String.valueOf(written.charAt(at + 1)), at, 2);
        }
    }

    private int octal(int at) {
        int to = at + 1;
        int value = 0;
        while (to < written.length() && to < at + 4) {
            int digit = written.charAt(to) - '0';
            if (digit < 0 || digit > 7 || value * 8 + digit > 255) {
                break;
            }
            value = value * 8 + digit;
            to++;
        }
        return put(String.valueOf((char) value), at, to - at);
    }

    private boolean isCrLf(int at) {
        return written.startsWith("\r\n", at);
    }
}
