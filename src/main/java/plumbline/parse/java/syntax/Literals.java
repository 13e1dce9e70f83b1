package plumbline.parse.java.syntax;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;

/// Decodes string literals and text blocks, each character with its place in the file.
public final class Literals {

    private static final String BLOCK = "\"\"\"";

    private final SourceDocument document;
    private final String text;
    private final List<EmbeddedText> parts = new ArrayList<>();

    private Literals(SourceDocument document) {
        this.document = document;
        this.text = document.text();
    }

    /// What the literal between two offsets of a file says.
    public static EmbeddedText decode(SourceDocument document, int start, int end) {
        Literals literals = new Literals(document);
        if (document.text().startsWith(BLOCK, start) && end - start >= 2 * BLOCK.length()) {
            literals.block(start + BLOCK.length(), end - BLOCK.length());
        } else {
            literals.run(start + 1, Math.max(start + 1, end - 1));
        }
        return EmbeddedText.join(literals.parts);
    }

    /// Where the literal that begins there ends.
    public static int end(String text, int start) {
        char quote = text.charAt(start);
        boolean block = text.startsWith(BLOCK, start);
        int at = start + (block ? BLOCK.length() : 1);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (block ? text.startsWith(BLOCK, at) : c == quote) {
                return at + (block ? BLOCK.length() : 1);
            } else if (!block && (c == '\n' || c == '\r')) {
                return at;
            } else {
                at++;
            }
        }
        return text.length();
    }

    private void block(int start, int end) {
        int first = text.indexOf('\n', start);
        if (first < 0 || first >= end) {
            return;
        }
        int indent = indent(first + 1, end);
        int line = first + 1;
        while (line <= end) {
            int next = text.indexOf('\n', line);
            boolean last = next < 0 || next >= end;
            int stop = last ? end : next;
            int from = Math.min(line + indent, stop);
            int to = withoutTrailingSpace(from, stop);
            run(from, to);
            if (last) {
                break;
            }
            if (to == from || !isContinued(from, to)) {
                parts.add(EmbeddedText.standingFor("\n", document, next, next + 1));
            }
            line = next + 1;
        }
    }

    /// The smallest indentation of the lines that hold something, and of the closing delimiter.
    private int indent(int start, int end) {
        int smallest = Integer.MAX_VALUE;
        int line = start;
        while (line <= end) {
            int next = text.indexOf('\n', line);
            boolean last = next < 0 || next >= end;
            int stop = last ? end : next;
            int at = line;
            while (at < stop && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (last || at < stop) {
                smallest = Math.min(smallest, at - line);
            }
            if (last) {
                break;
            }
            line = next + 1;
        }
        return smallest;
    }

    private int withoutTrailingSpace(int from, int stop) {
        int to = stop;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private boolean isContinued(int from, int to) {
        int slashes = 0;
        while (to - slashes > from && text.charAt(to - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void run(int start, int end) {
        int plain = start;
        int at = start;
        while (at < end) {
            if (text.charAt(at) != '\\') {
                at++;
                continue;
            }
            parts.add(EmbeddedText.of(document, plain, at));
            int after = Math.min(end, at + escapeLength(at, end));
            parts.add(EmbeddedText.standingFor(escaped(at, after), document, at, after));
            at = after;
            plain = after;
        }
        parts.add(EmbeddedText.of(document, plain, end));
    }

    private int escapeLength(int at, int end) {
        if (at + 1 >= end) {
            return 1;
        }
        char c = text.charAt(at + 1);
        if (c == 'u') {
            int digits = at + 2;
            while (digits < end && text.charAt(digits) == 'u') {
                digits++;
            }
            return digits + 4 - at;
        }
        int length = 2;
        int most = c <= '3' ? 4 : 3;
        while (isOctal(c)
                && length < most
                && at + length < end
                && isOctal(text.charAt(at + length))) {
            length++;
        }
        return length;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private String escaped(int at, int after) {
        String written = text.substring(at + 1, after);
        if (written.isEmpty()) {
            return "";
        }
        char c = written.charAt(0);
        if (isOctal(c)) {
            return String.valueOf((char) Integer.parseInt(written, 8));
        }
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 's' -> " ";
            case '\n', '\r' -> "";
            case 'u' -> unicode(written);
            default -> String.valueOf(c);
        };
    }

    private static String unicode(String written) {
        String digits = written.replaceFirst("^u+", "");
        return digits.matches("[0-9A-Fa-f]{4}")
                ? String.valueOf((char) Integer.parseInt(digits, 16))
                : "?";
    }
}
