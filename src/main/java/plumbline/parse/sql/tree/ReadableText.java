package plumbline.parse.sql.tree;

import plumbline.operation.Dialect;
import plumbline.parse.sql.SqlToken;
import plumbline.parse.sql.SqlTokens;

import java.util.regex.Pattern;

/// A text as the grammar knows to read it, each character where it was.
///
/// `\'` in an escape string becomes `''`, and a language named by a string one named by a name.
final class ReadableText {

    private static final Pattern QUOTED_LANGUAGE =
            Pattern.compile("(\\blanguage\\s+)'(\\w+)'", Pattern.CASE_INSENSITIVE);

    private ReadableText() {}

    static String of(String sql) {
        return doubled(QUOTED_LANGUAGE.matcher(sql).replaceAll("$1\"$2\""));
    }

    private static String doubled(String sql) {
        if (!sql.contains("\\'")) {
            return sql;
        }
        StringBuilder changed = new StringBuilder(sql);
        for (SqlToken token : SqlTokens.of(sql, Dialect.POSTGRESQL)) {
            if (token.text().length() > 2 && isEscapeString(token.text())) {
                change(changed, token.start() + 2, token.end() - 1);
            }
        }
        return changed.toString();
    }

    private static boolean isEscapeString(String text) {
        return (text.charAt(0) == 'E' || text.charAt(0) == 'e') && text.charAt(1) == '\'';
    }

    private static void change(StringBuilder sql, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (sql.charAt(i) == '\\') {
                if (sql.charAt(i + 1) == '\'') {
                    sql.setCharAt(i, '\'');
                }
                i++;
            }
        }
    }
}
