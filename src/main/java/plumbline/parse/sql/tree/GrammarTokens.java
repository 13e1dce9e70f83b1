package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.Token;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayList;
import java.util.List;

/// Takes a text apart into the tokens that PostgreSQL's grammar is written in.
///
/// The lexer that comes with the grammar learns its own rules character by character; this one
/// knows them, and takes a language named by a string for one named by a name.
final class GrammarTokens {

    private final String sql;
    private final List<SqlToken> words;
    private final List<GrammarToken> tokens;
    private int at;

    /// Where the last token ended; one that was taken for a part of it is cut off there.
    private int taken;

    private GrammarTokens(String sql) {
        this.sql = sql;
        this.words = SqlTokens.of(sql, Dialect.POSTGRESQL);
        this.tokens = new ArrayList<>(words.size() + 8);
    }

    /// The tokens without blanks and comments, and one for the end.
    static List<GrammarToken> of(String sql) {
        GrammarTokens lexing = new GrammarTokens(sql);
        while (lexing.at < lexing.words.size()) {
            lexing.next(lexing.words.get(lexing.at++));
        }
        lexing.tokens.add(new GrammarToken(sql, Token.EOF, sql.length(), sql.length()));
        return lexing.tokens;
    }

    private void next(SqlToken word) {
        int start = Math.max(taken, word.start());
        if (word.end() <= taken) {
            return;
        }
        switch (word.kind()) {
            case WORD -> add(GrammarWords.typeOf(word.text()), start, word.end());
            case QUOTED_NAME -> {
                boolean unicode = sql.charAt(start) != '"';
                int type = SQLLexer.QuotedIdentifier;
                add(unicode ? SQLLexer.UnicodeQuotedIdentifier : type, start, word.end());
            }
            case STRING -> string(start, word.end());
            case NUMBER -> number(start, word.end());
            case SIGN -> sign(start);
            case BROKEN -> add(SQLLexer.BAD, start, word.end());
        }
    }

    private void add(int type, int start, int end) {
        tokens.add(new GrammarToken(sql, type, start, end));
        taken = end;
    }

    private void string(int start, int end) {
        if (sql.charAt(start) == '$') {
            int tag = sql.indexOf('$', start + 1) + 1 - start;
            add(SQLLexer.BeginDollarStringConstant, start, start + tag);
            if (end - start > 2 * tag) {
                add(SQLLexer.Text_between_Dollar, start + tag, end - tag);
            }
            add(SQLLexer.EndDollarStringConstant, end - tag, end);
        } else if (isLanguage(start, end)) {
            add(SQLLexer.QuotedIdentifier, start, end);
        } else {
            boolean unicode = "uU".indexOf(sql.charAt(start)) >= 0;
            int type = unicode ? SQLLexer.UnicodeEscapeStringConstant : SQLLexer.StringConstant;
            add(type, start, joined(end));
        }
    }

    private boolean isLanguage(int start, int end) {
        boolean after =
                !tokens.isEmpty()
                        && tokens.getLast().type() == SQLLexer.LANGUAGE
                        && sql.charAt(start) == '\'';
        return after
                && end - start > 2
                && sql.substring(start + 1, end - 1)
                        .chars()
                        .allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }

    /// Where a constant ends that may go on behind a line end: 'one' ⏎ 'two'.
    private int joined(int end) {
        int to = end;
        while (at < words.size()
                && words.get(at).kind() == SqlToken.Kind.STRING
                && sql.charAt(words.get(at).start()) == '\''
                && hasLineEnd(to, words.get(at).start())) {
            to = words.get(at++).end();
        }
        return to;
    }

    private boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sql.charAt(i) == '\n' || sql.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private void number(int start, int end) {
        int digits = start;
        while (digits < end && isDigit(digits)) {
            digits++;
        }
        if (digits == end) {
            boolean point = isAt(end, '.') && !isAt(end + 1, '.');
            add(point ? SQLLexer.Numeric : SQLLexer.Integer, start, point ? end + 1 : end);
            return;
        }
        boolean radix = sql.charAt(start) == '0' && "xXoObB_".indexOf(sql.charAt(digits)) >= 0;
        boolean decimal = isAt(digits, '.') || isAt(digits, 'e') || isAt(digits, 'E');
        if (radix || isAt(digits, '_')) {
            add(SQLLexer.Integer, start, end);
        } else if (decimal) {
            add(SQLLexer.Numeric, start, end);
        } else {
            add(SQLLexer.Integer, start, digits);
            add(GrammarWords.typeOf(sql.substring(digits, end)), digits, end);
        }
    }

    private boolean isDigit(int i) {
        return sql.charAt(i) >= '0' && sql.charAt(i) <= '9';
    }

    private boolean isAt(int i, char c) {
        return i < sql.length() && sql.charAt(i) == c;
    }

    private void sign(int start) {
        char c = sql.charAt(start);
        if (c == '$') {
            int end = words.get(at - 1).end();
            add(end > start + 1 ? SQLLexer.DOLLAR_NUMBER : SQLLexer.DOLLAR, start, end);
            return;
        }
        int end = GrammarWords.isOperator(c) ? operatorEnd(start) : start + 1;
        if ((c == '.' && isAt(end, '.')) || (c == ':' && (isAt(end, ':') || isAt(end, '=')))) {
            end++;
        }
        add(GrammarWords.typeOfSign(sql.substring(start, end)), start, end);
    }

    /// An operator is as long as it can be; only one with an unusual sign in it ends with + or -.
    private int operatorEnd(int start) {
        int end = start + 1;
        for (int i = at; i < words.size() && words.get(i).start() == end; i++) {
            if (words.get(i).kind() != SqlToken.Kind.SIGN
                    || !GrammarWords.isOperator(sql.charAt(end))) {
                break;
            }
            end++;
        }
        boolean unusual =
                sql.substring(start, end).chars().anyMatch(GrammarWords::isUnusualInOperators);
        while (!unusual && end > start + 1 && (isAt(end - 1, '+') || isAt(end - 1, '-'))) {
            end--;
        }
        return end;
    }
}
