package plumbline.operation.text;

import plumbline.operation.Dialect;

/// Where quotations and comments end, in each dialect.
final class Quoting {

    private final String text;
    private final boolean mysql;
    private final boolean brackets;
    private final boolean dollars;
    private final boolean nested;

    Quoting(String text, Dialect dialect) {
        this.text = text;
        this.mysql = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        this.brackets = dialect == Dialect.MSSQL || dialect == Dialect.SQLITE;
        this.dollars = dialect == Dialect.POSTGRESQL || dialect == Dialect.H2;
        this.nested = dialect == Dialect.POSTGRESQL || dialect == Dialect.MSSQL;
    }

    boolean mysql() {
        return mysql;
    }

    boolean brackets() {
        return brackets;
    }

    boolean dollars() {
        return dollars;
    }

    /// Behind the quotation that opens there, its sign doubled inside; -1 where it never ends.
    int afterQuote(int open, char close, boolean backslashes) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && backslashes) {
                i++;
            } else if (c == close) {
                if (i + 1 >= text.length() || text.charAt(i + 1) != close) {
                    return i + 1;
                }
                i++;
            }
        }
        return -1;
    }

    /// Behind the opening tag `$tag$` there, or -1 where none stands there.
    int afterDollarTag(int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$') {
                return i + 1;
            }
            boolean first = i == open + 1;
            if (!isWordPart(c) || (first && c >= '0' && c <= '9')) {
                return -1;
            }
        }
        return -1;
    }

    /// Behind the body that such a tag opens; -1 where it never ends.
    int afterDollarBody(int open, int body) {
        int close = text.indexOf(text.substring(open, body), body);
        return close < 0 ? -1 : close + (body - open);
    }

    /// Whether a comment to the end of the line begins there.
    boolean opensLineComment(int at) {
        char c = text.charAt(at);
        if (c == '#') {
            return mysql;
        }
        if (c != '-' || !text.startsWith("--", at)) {
            return false;
        }
        return !mysql || at + 2 >= text.length() || text.charAt(at + 2) <= ' ';
    }

    int lineEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /// Behind the block comment that opens there; -1 where it never ends.
    int afterComment(int open) {
        int depth = 1;
        for (int i = open + 2; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                i++;
                if (--depth == 0) {
                    return i + 1;
                }
            } else if (nested && text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                i++;
                depth++;
            }
        }
        return -1;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || (c > 127 && Character.isWhitespace(c));
    }

    static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '$'
                || (c > 127 && !isBlank(c));
    }
}
