package plumbline.parse.sql.generic;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayList;
import java.util.List;

/// A statement in words that JSqlParser takes, each at its own place: SQLite says some of them
/// otherwise. What they say is read elsewhere; the parser only judges the rest.
final class TakenWords {

    private TakenWords() {}

    static String of(String text, List<SqlToken> tokens, Dialect dialect) {
        if (dialect != Dialect.SQLITE) {
            return SqlTokens.withoutComments(text, tokens);
        }
        List<SqlToken> taken = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (isConflictRule(tokens, i) || isConflictRule(tokens, i - 1)) {
                continue;
            }
            if (isEquality(tokens, i)) {
                continue;
            }
            boolean taboo = token.is("BLOB") || token.is("ERRORS");
            boolean column = taboo && isColumn(tokens, i);
            taken.add(column ? named(token, token.text().replaceFirst(".$", "_")) : token);
        }
        return SqlTokens.withoutComments(text, taken);
    }

    /// OR IGNORE and its like right behind the verb.
    private static boolean isConflictRule(List<SqlToken> tokens, int at) {
        return at == 1
                && at + 2 < tokens.size()
                && tokens.get(at).is("OR")
                && tokens.get(at + 2).is("INTO");
    }

    /// The second sign of `==`.
    private static boolean isEquality(List<SqlToken> tokens, int at) {
        return at > 0
                && tokens.get(at).isSign('=')
                && tokens.get(at - 1).isSign('=')
                && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /// SQLite reserves few words, so columns are called BLOB and more.
    private static boolean isColumn(List<SqlToken> tokens, int at) {
        if (at == 0) {
            return false;
        }
        SqlToken before = tokens.get(at - 1);
        return before.isSign(',')
                || before.isSign('(')
                || before.isSign('.')
                || before.is("SELECT")
                || before.is("SET");
    }

    private static SqlToken named(SqlToken token, String name) {
        return new SqlToken(token.kind(), token.start(), token.end(), name);
    }
}
