package plumbline.check.structure.text;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.List;

/// Finds commas that no statement of PostgreSQL can have.
final class Commas {

    private Commas() {}

    /// One before a closing bracket, another comma or the end, or right behind an opening bracket.
    static boolean isOneTooMany(String sql) {
        List<SqlToken> tokens = SqlTokens.of(sql, Dialect.POSTGRESQL);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isSign(',') && (opens(tokens, i - 1) || closes(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(List<SqlToken> tokens, int i) {
        return i < 0 || tokens.get(i).isSign('(');
    }

    private static boolean closes(List<SqlToken> tokens, int i) {
        return i == tokens.size()
                || tokens.get(i).isSign(')')
                || tokens.get(i).isSign(',')
                || tokens.get(i).isSign(';');
    }
}
