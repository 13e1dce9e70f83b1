package plumbline.analysis.copy;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlLexer;
import plumbline.operation.text.SqlToken;

/// Takes out of texts what two copies may differ in without meaning anything by it.
final class Plain {

    private static final String SPAN = "SourceSpan[";
    private static final String LABEL = ", span=";

    private Plain() {}

    /// A statement without comments, its tokens one blank apart, its words in lower case.
    static String ofSql(String sql, Dialect dialect) {
        StringBuilder plain = new StringBuilder(sql.length());
        SqlLexer lexer = new SqlLexer(sql, dialect);
        while (lexer.next()) {
            int from = plain.length();
            plain.append(sql, lexer.start(), lexer.end()).append(' ');
            if (lexer.kind() == SqlToken.Kind.WORD) {
                lower(plain, from);
            }
        }
        return plain.toString().strip();
    }

    private static void lower(StringBuilder text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                text.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
    }

    private static void cutLabel(StringBuilder text) {
        int start = text.length() - LABEL.length();
        if (start >= 0 && text.indexOf(LABEL, start) == start) {
            text.setLength(start);
        }
    }

    /// A record as it writes itself, without the places in files, blanks only one at a time.
    static String ofRecord(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'S' && text.startsWith(SPAN, i)) {
                int end = text.indexOf(']', text.indexOf("endLine=", i));
                i = end < 0 ? text.length() : end;
                cutLabel(plain);
            } else if (!Character.isWhitespace(c)) {
                plain.append(c);
                blank = false;
            } else if (!blank) {
                plain.append(' ');
                blank = true;
            }
        }
        return plain.toString().strip();
    }
}
