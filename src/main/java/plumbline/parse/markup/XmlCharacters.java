package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;

/// Decodes references such as `&lt;` and `&#10;`, each standing for where it is written.
final class XmlCharacters {

    private XmlCharacters() {}

    /// In an attribute a line end or a tab means a space.
    static EmbeddedText decode(SourceDocument document, int start, int end, boolean attribute) {
        String text = document.text();
        List<EmbeddedText> pieces = new ArrayList<>();
        int run = start;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            String meant = null;
            int next = at + 1;
            if (c == '&') {
                int close = text.indexOf(';', at);
                next = close < 0 || close >= end ? at + 1 : close + 1;
                meant = reference(text.substring(at + 1, Math.max(at + 1, next - 1)));
            } else if (attribute && (c == '\n' || c == '\r' || c == '\t')) {
                next = text.startsWith("\r\n", at) ? at + 2 : at + 1;
                meant = " ";
            }
            if (meant != null) {
                add(pieces, document, run, at);
                pieces.add(EmbeddedText.standingFor(meant, document, at, next));
                run = next;
            }
            at = next;
        }
        add(pieces, document, run, end);
        return EmbeddedText.join(pieces);
    }

    private static void add(List<EmbeddedText> pieces, SourceDocument document, int from, int to) {
        if (from < to) {
            pieces.add(EmbeddedText.of(document, from, to));
        }
    }

    private static String reference(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> number(name);
        };
    }

    private static String number(String name) {
        try {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            return name.startsWith("#")
                    ? Character.toString(Integer.parseInt(name.substring(1)))
                    : "&" + name + ";";
        } catch (IllegalArgumentException noCharacter) {
            return "&" + name + ";";
        }
    }
}
