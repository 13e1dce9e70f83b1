package plumbline.parse.markup;

import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;

/// Reads Java properties; a line goes on after a backslash, and every text is a valid file.
public final class PropertiesReader {

    private final SourceDocument document;
    private final String text;
    private final List<Setting> settings = new ArrayList<>();
    private int at;

    private PropertiesReader(SourceDocument document) {
        this.document = document;
        this.text = document.text();
    }

    public static List<Setting> read(SourceDocument document) {
        PropertiesReader reader = new PropertiesReader(document);
        while (reader.at < reader.text.length()) {
            reader.line();
        }
        return reader.settings;
    }

    private void line() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '!')) {
            at = lineEnd(at);
            return;
        }
        int start = at;
        String name = piece(true);
        skipSeparator();
        int valueStart = at;
        String value = piece(false);
        if (!name.isEmpty()) {
            int from = at > valueStart ? valueStart : start;
            settings.add(new Setting(name, value.stripTrailing(), document.span(from, at)));
        }
    }

    private void skipSeparator() {
        skipBlanks();
        if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
            at++;
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String piece(boolean name) {
        StringBuilder piece = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || (name && "=: \t\f".indexOf(c) >= 0)) {
                break;
            }
            at++;
            if (c == '\\') {
                escape(piece);
            } else {
                piece.append(c);
            }
        }
        return piece.toString();
    }

    private void escape(StringBuilder piece) {
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at++);
        switch (c) {
            case '\r', '\n' -> {
                if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                skipBlanks();
            }
            case 't' -> piece.append('\t');
            case 'n' -> piece.append('\n');
            case 'r' -> piece.append('\r');
            case 'f' -> piece.append('\f');
            case 'u' -> unicode(piece);
            default -> piece.append(c);
        }
    }

    private void unicode(StringBuilder piece) {
        int end = Math.min(text.length(), at + 4);
        String digits = text.substring(at, end);
        if (digits.matches("[0-9A-Fa-f]{4}")) {
            piece.append((char) Integer.parseInt(digits, 16));
            at = end;
        } else {
            piece.append('u');
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
