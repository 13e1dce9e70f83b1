package plumbline.source.code;

import plumbline.source.code.Piece.Kind;

import java.util.ArrayDeque;
import java.util.Deque;

/// Languages with `//` and braces; strings with holes are left at a hole and resumed behind it.
final class ScriptSplitter extends Splitter {

    private static final String BRACE = "{";
    private static final String TRIPLE = "\"\"\"";

    private final Language language;
    private final SlashMeaning slashes;

    /// What is open: a brace, or the mark of the string that a hole belongs to.
    private final Deque<String> open = new ArrayDeque<>();

    ScriptSplitter(String text, Language language) {
        super(text);
        this.language = language;
        this.slashes = new SlashMeaning(text);
    }

    @Override
    void step() {
        char c = text.charAt(at);
        if (language != Language.JSON && comment()) {
            return;
        }
        int expression = c == '/' && hasExpressions() ? slashes.endOfExpression(at) : 0;
        if (c == '"' || c == '\'' || c == '`') {
            string(c);
        } else if (expression > 0) {
            take(Kind.STRING, expression, 1, 1);
            slashes.literalEnded(at);
        } else if (c == '}' && !open.isEmpty() && !open.peek().equals(BRACE)) {
            template(1, open.pop());
        } else {
            plain(c);
        }
    }

    private boolean comment() {
        boolean script = at == 0 && sees("#!");
        if (script || sees("//")) {
            lineComment(2);
        } else if (sees("/*") && language == Language.KOTLIN) {
            nestedComment();
        } else if (sees("/*")) {
            upTo(Kind.COMMENT, 2, "*/");
        } else {
            return false;
        }
        return true;
    }

    private boolean hasExpressions() {
        return language == Language.JAVASCRIPT || language == Language.GROOVY;
    }

    private void plain(char c) {
        if (c == '{') {
            open.push(BRACE);
        } else if (c == '}' && !open.isEmpty()) {
            open.pop();
        }
        slashes.passed(c, at);
        at++;
    }

    private void string(char quote) {
        boolean triples = language != Language.JAVASCRIPT && language != Language.GO;
        if (triples && sees(TRIPLE)) {
            template(3, TRIPLE);
        } else if (language == Language.GROOVY && sees("'''")) {
            quoted(3, "'''", true, false);
        } else if (quote == '`' && language == Language.GO) {
            upTo(Kind.STRING, 1, "`");
        } else if (quote == '`' && language != Language.JAVASCRIPT) {
            name();
        } else if (quote == '\'') {
            quoted(1, "'", true, true);
        } else {
            template(1, String.valueOf(quote));
        }
        slashes.literalEnded(at);
    }

    /// A name in backticks stays code, but what is in it opens nothing.
    private void name() {
        at++;
        while (at < text.length() && "`\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        at++;
    }

    /// A string up to its end or to its next hole.
    private void template(int opening, String mark) {
        boolean oneLine = mark.equals("\"");
        boolean escapes = language != Language.KOTLIN || oneLine;
        boolean holes = hasHoles(mark);
        int i = at + opening;
        while (i < text.length() && !text.startsWith(mark, i)) {
            char c = text.charAt(i);
            if (oneLine && (c == '\n' || c == '\r')) {
                take(Kind.STRING, i, opening, 0);
                return;
            }
            if (holes && c == '$' && text.startsWith("{", i + 1)) {
                take(Kind.STRING, i + 2, opening, 2);
                open.push(mark);
                slashes.holeOpened(at);
                return;
            }
            i += escapes && c == '\\' ? 2 : 1;
        }
        take(Kind.STRING, i + mark.length(), opening, i < text.length() ? mark.length() : 0);
        slashes.literalEnded(at);
    }

    private boolean hasHoles(String mark) {
        return switch (language) {
            case JAVASCRIPT -> mark.equals("`");
            case KOTLIN, GROOVY -> true;
            default -> false;
        };
    }
}
