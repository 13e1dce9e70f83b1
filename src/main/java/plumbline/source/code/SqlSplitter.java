package plumbline.source.code;

import plumbline.source.code.Piece.Kind;

import java.util.Locale;

/// SQL as PostgreSQL reads it: quoted names are code, the body of a dollar string is one string.
final class SqlSplitter extends Splitter {

    private static final String FROM_STDIN = "from stdin";

    private boolean rowsGoOn = true;

    SqlSplitter(String text) {
        super(text);
    }

    @Override
    void step() {
        char c = text.charAt(at);
        if (sees("--")) {
            lineComment(2);
        } else if (sees("/*")) {
            nestedComment();
        } else if (c == '\'') {
            string(1, false);
        } else if ((c == 'E' || c == 'e') && text.startsWith("'", at + 1) && !goesOn(at)) {
            string(2, true);
        } else if (c == '"' || c == '`') {
            int end = text.indexOf(c, at + 1);
            at = end < 0 ? text.length() : end + 1;
        } else if (c == '$') {
            dollar();
        } else if (c == ';' && followsFromStdin()) {
            copied();
        } else {
            at++;
        }
    }

    private void string(int opening, boolean escapes) {
        int i = at + opening;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean doubled = c == '\'' && text.startsWith("'", i + 1);
            if (c == '\'' && !doubled) {
                take(Kind.STRING, i + 1, opening, 1);
                return;
            }
            i += doubled || (escapes && c == '\\') ? 2 : 1;
        }
        take(Kind.STRING, text.length(), opening, 0);
    }

    private void dollar() {
        int i = at + 1;
        while (i < text.length() && isName(text.charAt(i))) {
            i++;
        }
        boolean opens = i < text.length() && text.charAt(i) == '$' && !goesOn(at);
        if (!opens || Character.isDigit(text.charAt(at + 1))) {
            at = i;
        } else {
            String tag = text.substring(at, i + 1);
            upTo(Kind.STRING, tag.length(), tag);
        }
    }

    private boolean followsFromStdin() {
        int end = at;
        while (end > 0 && before(end) == ' ' && at - end < 100) {
            end--;
        }
        int from = Math.max(0, end - FROM_STDIN.length());
        return text.substring(from, end).toLowerCase(Locale.ROOT).equals(FROM_STDIN);
    }

    /// The rows behind a COPY, up to the line that ends them.
    private void copied() {
        at = lineEnd(at);
        int end = rowsGoOn ? text.indexOf("\n\\.", at) : -1;
        rowsGoOn = end >= 0;
        if (end > at) {
            take(Kind.STRING, end, 0, 0);
        }
    }

    /// Whether a name is already under way before an offset.
    private boolean goesOn(int offset) {
        return isName(before(offset)) || before(offset) == '$';
    }

    private static boolean isName(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
