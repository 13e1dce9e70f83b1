package plumbline.source.code;

import plumbline.source.code.Piece.Kind;

/// XML and HTML: comments, and the values of attributes as strings.
final class MarkupSplitter extends Splitter {

    private boolean inTag;

    MarkupSplitter(String text) {
        super(text);
    }

    @Override
    void step() {
        char c = text.charAt(at);
        if (sees("<!--")) {
            upTo(Kind.COMMENT, 4, "-->");
        } else if (sees("<![CDATA[")) {
            int end = text.indexOf("]]>", at);
            at = end < 0 ? text.length() : end;
        } else if (inTag && (c == '"' || c == '\'') && followsEquals()) {
            upTo(Kind.STRING, 1, String.valueOf(c));
        } else {
            inTag = c == '<' ? opensTag() : inTag && c != '>';
            at++;
        }
    }

    private boolean opensTag() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '?' || next == '_';
    }

    private boolean followsEquals() {
        int i = at;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1)) && at - i < 100) {
            i--;
        }
        return before(i) == '=';
    }
}
