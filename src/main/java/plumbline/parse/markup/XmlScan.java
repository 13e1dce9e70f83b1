package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds elements, attributes and text of a document that is known to be well-formed, with their
/// exact places.
final class XmlScan {

    private final SourceDocument document;
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Open outside = new Open("", 0);
    private int at;

    /// An element that has begun.
    private static final class Open {
        final String name;
        final int start;
        int tagEnd;
        final List<XmlAttribute> attributes = new ArrayList<>();
        final List<XmlElement> children = new ArrayList<>();
        final List<EmbeddedText> texts = new ArrayList<>();

        Open(String name, int start) {
            this.name = name;
            this.start = start;
        }
    }

    XmlScan(SourceDocument document) {
        this.document = document;
        this.text = document.text();
    }

    XmlElement scan() throws MarkupException {
        while (at < text.length()) {
            int markup = indexOf("<", at);
            take(XmlCharacters.decode(document, at, markup, false));
            at = markup;
            if (at < text.length()) {
                markup();
            }
        }
        if (!open.isEmpty() || outside.children.isEmpty()) {
            throw new MarkupException("has no element that is closed", text.length());
        }
        return outside.children.getFirst();
    }

    private void take(EmbeddedText piece) {
        Open in = open.peek();
        if (in != null && !piece.isEmpty()) {
            in.texts.add(piece);
        }
    }

    private void markup() throws MarkupException {
        if (text.startsWith("<!--", at)) {
            at = behind("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = indexOf("]]>", at);
            take(EmbeddedText.of(document, at + 9, end));
            at = Math.min(end + 3, text.length());
        } else if (text.startsWith("<?", at)) {
            at = behind("?>", at);
        } else if (text.startsWith("<!", at)) {
            at = endOfDoctype(text, at);
        } else if (text.startsWith("</", at)) {
            at = behind(">", at);
            close();
        } else {
            begin();
        }
    }

    private void begin() throws MarkupException {
        int start = at;
        int end = endOfTag(text, start);
        at = start + 1;
        Open element = new Open(name(end), start);
        boolean empty = end >= 2 && text.charAt(end - 2) == '/';
        int inner = Math.max(at, end - (empty ? 2 : 1));
        attributes(element, inner);
        at = end;
        element.tagEnd = end;
        open.push(element);
        if (empty) {
            close();
        }
    }

    private void attributes(Open element, int end) {
        skipSpace(end);
        while (at < end) {
            int start = at;
            String name = name(end);
            skipSpace(end);
            at = Math.min(at + 1, end);
            skipSpace(end);
            if (at >= end || name.isEmpty()) {
                return;
            }
            int close = text.indexOf(text.charAt(at), at + 1);
            int valueEnd = close < 0 ? end : close;
            element.attributes.add(
                    new XmlAttribute(
                            name,
                            XmlCharacters.decode(document, at + 1, valueEnd, true),
                            document.span(start, valueEnd + 1)));
            at = valueEnd + 1;
            skipSpace(end);
        }
    }

    private String name(int end) {
        int start = at;
        while (at < end
                && !Character.isWhitespace(text.charAt(at))
                && "=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace(int end) {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void close() throws MarkupException {
        Open done = open.poll();
        if (done == null) {
            throw new MarkupException("closes what was not opened", at);
        }
        int colon = done.name.indexOf(':');
        XmlElement element =
                new XmlElement(
                        colon < 0 ? "" : done.name.substring(0, colon),
                        done.name.substring(colon + 1),
                        done.attributes,
                        done.children,
                        EmbeddedText.join(done.texts),
                        document.span(done.start, at),
                        document.span(done.start, done.tagEnd));
        Open parent = open.peek();
        (parent == null ? outside : parent).children.add(element);
    }

    /// Behind the `>` of a tag, which may also stand in an attribute.
    static int endOfTag(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, at + 1);
                at = close < 0 ? text.length() : close;
            }
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    /// Behind a document type with its declarations in brackets.
    static int endOfDoctype(String text, int start) {
        int end = endOfTag(text, start);
        int bracket = text.indexOf('[', start);
        if (bracket < 0 || bracket > end) {
            return end;
        }
        int close = text.indexOf("]", bracket);
        return close < 0 ? text.length() : endOfTag(text, close);
    }

    private int indexOf(String wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? text.length() : found;
    }

    private int behind(String wanted, int from) {
        return Math.min(indexOf(wanted, from) + wanted.length(), text.length());
    }
}
