package plumbline.operation.text;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken.Kind;

/// Walks over a text of SQL from token to token, in one pass.
public final class SqlLexer {

    private final String text;
    private final Quoting quoting;
    private final Dialect dialect;
    private String delimiter = ";";
    private int start;
    private int end;
    private Kind kind = Kind.SIGN;

    public SqlLexer(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.quoting = new Quoting(text, dialect);
    }

    public Kind kind() {
        return kind;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /// Whether the token is that unquoted word.
    public boolean is(String word) {
        return kind == Kind.WORD
                && end - start == word.length()
                && text.regionMatches(true, start, word, 0, word.length());
    }

    public boolean isSign(char sign) {
        return kind == Kind.SIGN && end - start == 1 && text.charAt(start) == sign;
    }

    /// Whether the token is what ends statements at this place.
    public boolean isDelimiter() {
        return kind == Kind.SIGN
                && end - start == delimiter.length()
                && text.startsWith(delimiter, start);
    }

    /// From here on statements end with that.
    public void endStatementsWith(String sign) {
        delimiter = sign;
    }

    public int lineEnd(int from) {
        return quoting.lineEnd(from);
    }

    /// Goes on from there.
    public void moveTo(int offset) {
        end = offset;
    }

    /// Goes to the next token; false at the end of the text.
    public boolean next() {
        start = end;
        if (!skipBlanks()) {
            return take(Kind.BROKEN, text.length());
        }
        if (start >= text.length()) {
            return false;
        }
        if (text.startsWith(delimiter, start)) {
            return take(Kind.SIGN, start + delimiter.length());
        }
        return quotation() || word() || number() || sign();
    }

    private boolean take(Kind found, int to) {
        kind = to < 0 ? Kind.BROKEN : found;
        end = to < 0 ? text.length() : to;
        return true;
    }

    /// False where a comment never ends.
    private boolean skipBlanks() {
        while (start < text.length()) {
            int behind = afterBlank(start);
            if (behind < 0) {
                return false;
            }
            if (behind == start) {
                return true;
            }
            start = behind;
        }
        return true;
    }

    private int afterBlank(int at) {
        char c = text.charAt(at);
        if (Quoting.isBlank(c)) {
            return at + 1;
        }
        if ((c == '-' || c == '#') && quoting.opensLineComment(at)) {
            return quoting.lineEnd(at);
        }
        if (c == '/' && text.startsWith("/*", at)) {
            int content = quoting.mysql() ? conditionalContent(at) : -1;
            return content < 0 ? quoting.afterComment(at) : content;
        }
        // the end of a conditional comment; its content was taken as SQL
        boolean closes = c == '*' && quoting.mysql() && text.startsWith("*/", at);
        return closes && !text.startsWith("*/*", at) ? at + 2 : at;
    }

    /// Where the content of `/*!50100 … */` begins, or -1 in any other comment.
    private int conditionalContent(int at) {
        int i = text.startsWith("/*M!", at) ? at + 4 : text.startsWith("/*!", at) ? at + 3 : -1;
        while (i >= 0 && i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean quotation() {
        char c = text.charAt(start);
        return switch (c) {
            case '\'' -> take(Kind.STRING, quoting.afterQuote(start, c, quoting.mysql()));
            case '"' -> {
                Kind found = quoting.mysql() ? Kind.STRING : Kind.QUOTED_NAME;
                yield take(found, quoting.afterQuote(start, c, quoting.mysql()));
            }
            case '`' ->
                    dialect != Dialect.POSTGRESQL
                            && take(Kind.QUOTED_NAME, quoting.afterQuote(start, c, false));
            case '[' ->
                    quoting.brackets()
                            && take(Kind.QUOTED_NAME, quoting.afterQuote(start, ']', false));
            case '$' -> quoting.dollars() && dollarQuotation();
            default -> false;
        };
    }

    private boolean dollarQuotation() {
        int body = quoting.afterDollarTag(start);
        return body >= 0 && take(Kind.STRING, quoting.afterDollarBody(start, body));
    }

    private boolean word() {
        char c = text.charAt(start);
        boolean opens = Quoting.isWordPart(c) && !isDigit(c) && (c != '$' || !quoting.dollars());
        if (!opens && !(c == '#' && dialect == Dialect.MSSQL)) {
            return false;
        }
        int to = wordEnd(start + 1);
        int quote = to < text.length() ? text.charAt(to) : 0;
        if (quote == '\'' && to == start + 1 && "eEnNbBxX".indexOf(c) >= 0) {
            boolean backslashes = quoting.mysql() || c == 'e' || c == 'E';
            return take(Kind.STRING, quoting.afterQuote(to, '\'', backslashes));
        }
        if (quote == '&' && to == start + 1 && (c == 'u' || c == 'U') && to + 1 < text.length()) {
            char opening = text.charAt(to + 1);
            if (opening == '\'' || opening == '"') {
                Kind found = opening == '"' ? Kind.QUOTED_NAME : Kind.STRING;
                return take(found, quoting.afterQuote(to + 1, opening, false));
            }
        }
        return take(Kind.WORD, to);
    }

    private int wordEnd(int from) {
        boolean watch = Quoting.isWordPart(delimiter.charAt(0));
        int i = from;
        while (i < text.length()
                && Quoting.isWordPart(text.charAt(i))
                && !(watch && text.startsWith(delimiter, i))) {
            i++;
        }
        return i;
    }

    private boolean number() {
        char c = text.charAt(start);
        if (!isDigit(c) && !(c == '.' && isDigitAt(start + 1))) {
            return false;
        }
        int i = start + 1;
        while (i < text.length()
                && (Quoting.isWordPart(text.charAt(i))
                        || (text.charAt(i) == '.' && isDigitAt(i + 1))
                        || isExponentSign(i))) {
            i++;
        }
        return take(Kind.NUMBER, i);
    }

    /// The sign in `1.5e-3`; what comes before it are digits, so that 0xE-1 stays two numbers.
    private boolean isExponentSign(int at) {
        char e = text.charAt(at - 1);
        if ("+-".indexOf(text.charAt(at)) < 0 || (e != 'e' && e != 'E') || !isDigitAt(at + 1)) {
            return false;
        }
        int i = start;
        while (isDigitAt(i) || text.charAt(i) == '.') {
            i++;
        }
        return i == at - 1;
    }

    private boolean sign() {
        int to = start + 1;
        if (text.charAt(start) == '$') {
            while (isDigitAt(to)) {
                to++;
            }
        }
        return take(Kind.SIGN, to);
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
