package plumbline.source.code;

import plumbline.source.code.Piece.Kind;

/// Languages whose comments begin with `#`: where one may stand, and which quotes count, differs.
final class HashSplitter extends Splitter {

    private final Language language;
    private String heredoc = "";
    private boolean heredocsEnd = true;

    HashSplitter(String text, Language language) {
        super(text);
        this.language = language;
    }

    @Override
    void step() {
        char c = text.charAt(at);
        if (beginsComment(c)) {
            lineComment(1);
        } else if (beginsString(c)) {
            string(c);
        } else if (language == Language.SHELL && sees("<<")) {
            heredoc();
        } else if (c == '\n' && heredocsEnd && !heredoc.isEmpty()) {
            heredocBody();
        } else {
            at += c == '\\' && language == Language.SHELL && !sees("\\\n") ? 2 : 1;
        }
    }

    private boolean beginsComment(char c) {
        return switch (language) {
            case PROPERTIES -> (c == '#' || c == '!') && beginsLine();
            case INI -> (c == '#' || c == ';') && beginsLine();
            case TOML, PYTHON -> c == '#';
            default -> c == '#' && Character.isWhitespace(before(at));
        };
    }

    private boolean beginsLine() {
        int i = at;
        while (i > 0 && (before(i) == ' ' || before(i) == '\t') && at - i < 200) {
            i--;
        }
        return before(i) == '\n' || before(i) == '\r';
    }

    private boolean beginsString(char c) {
        if (c != '"' && c != '\'') {
            return false;
        }
        return switch (language) {
            case PROPERTIES, INI -> false;
            // an apostrophe within a word of YAML is only a letter
            case YAML -> Character.isWhitespace(before(at)) || "[{(,:='".indexOf(before(at)) >= 0;
            default -> true;
        };
    }

    private void string(char quote) {
        String mark = String.valueOf(quote);
        boolean escapes = quote == '"' || language == Language.PYTHON;
        boolean triple = language == Language.PYTHON || language == Language.TOML;
        if (triple && sees(mark.repeat(3))) {
            quoted(3, mark.repeat(3), escapes, false);
        } else {
            quoted(1, mark, escapes, language != Language.SHELL);
        }
    }

    private void heredoc() {
        boolean hereString = sees("<<<");
        int i = at + (hereString ? 3 : 2);
        while (i < text.length() && "-~ '\"".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int from = i;
        while (i < text.length() && isName(text.charAt(i))) {
            i++;
        }
        boolean named = !hereString && i > from && !Character.isDigit(text.charAt(from));
        if (named) {
            heredoc = text.substring(from, i);
            at = i < text.length() && "'\"".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
        } else {
            at += hereString ? 3 : 2;
        }
    }

    private void heredocBody() {
        at++;
        int line = at;
        while (line < text.length()) {
            int end = lineEnd(line);
            if (text.substring(line, end).strip().equals(heredoc)) {
                break;
            }
            line = end + 1;
        }
        heredoc = "";
        // what never ends was a shift of bits
        heredocsEnd &= line < text.length();
        if (heredocsEnd && line > at) {
            take(Kind.STRING, line, 0, 0);
        }
    }

    private static boolean isName(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
