package plumbline.source.code;

import plumbline.source.code.Piece.Kind;

import java.util.ArrayList;
import java.util.List;

/// Goes through a text once and cuts it where comments and strings begin and end.
abstract sealed class Splitter
        permits HashSplitter, MarkupSplitter, PlainSplitter, ScriptSplitter, SqlSplitter {

    final String text;
    int at;
    private final List<Piece> pieces = new ArrayList<>();
    private int cut;

    Splitter(String text) {
        this.text = text;
    }

    static Splitter of(Language language, String text) {
        return switch (language) {
            case JAVASCRIPT, JAVA, KOTLIN, GROOVY, GO, PRISMA, JSON ->
                    new ScriptSplitter(text, language);
            case SQL -> new SqlSplitter(text);
            case MARKUP -> new MarkupSplitter(text);
            case YAML, TOML, PYTHON, SHELL, PROPERTIES, INI -> new HashSplitter(text, language);
            case PLAIN -> new PlainSplitter(text);
        };
    }

    final List<Piece> split() {
        while (at < text.length()) {
            step();
        }
        addCode(text.length());
        return pieces;
    }

    /// Goes on by at least one character.
    abstract void step();

    /// Takes what goes up to an offset, with marks of these lengths at its ends.
    final void take(Kind kind, int end, int opening, int closing) {
        addCode(at);
        int to = Math.min(end, text.length());
        int innerStart = Math.min(at + opening, to);
        int innerEnd = Math.max(innerStart, to - closing);
        pieces.add(new Piece(kind, at, to, innerStart, innerEnd));
        at = to;
        cut = to;
    }

    private void addCode(int end) {
        if (cut < end) {
            pieces.add(new Piece(Kind.CODE, cut, end, cut, end));
        }
    }

    final void lineComment(int opening) {
        take(Kind.COMMENT, lineEnd(at), opening, 0);
    }

    /// Takes what goes up to a closing mark, or else all that is left.
    final void upTo(Kind kind, int opening, String closing) {
        int found = text.indexOf(closing, at + opening);
        if (found < 0) {
            take(kind, text.length(), opening, 0);
        } else {
            take(kind, found + closing.length(), opening, closing.length());
        }
    }

    /// A block comment that may hold others.
    final void nestedComment() {
        int depth = 1;
        int i = at + 2;
        while (i < text.length() && depth > 0) {
            boolean opens = text.startsWith("/*", i);
            boolean closes = !opens && text.startsWith("*/", i);
            depth += opens ? 1 : closes ? -1 : 0;
            i += opens || closes ? 2 : 1;
        }
        take(Kind.COMMENT, i, 2, depth == 0 ? 2 : 0);
    }

    /// A string between two equal marks, maybe with escapes, maybe on one line only.
    final void quoted(int opening, String mark, boolean escapes, boolean oneLine) {
        int i = at + opening;
        while (i < text.length() && !text.startsWith(mark, i)) {
            char c = text.charAt(i);
            if (oneLine && (c == '\n' || c == '\r')) {
                break;
            }
            i += escapes && c == '\\' ? 2 : 1;
        }
        boolean closed = text.startsWith(mark, i);
        take(Kind.STRING, closed ? i + mark.length() : i, opening, closed ? mark.length() : 0);
    }

    final int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    final boolean sees(String wanted) {
        return text.startsWith(wanted, at);
    }

    /// The character before an offset; a line end before the first.
    final char before(int offset) {
        return offset > 0 && offset <= text.length() ? text.charAt(offset - 1) : '\n';
    }
}
