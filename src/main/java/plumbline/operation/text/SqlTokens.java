package plumbline.operation.text;

import plumbline.operation.Dialect;

import java.util.ArrayList;
import java.util.List;

/// Takes a text of SQL apart into its tokens, without blanks and comments.
public final class SqlTokens {

    private SqlTokens() {}

    /// The tokens of a text, with offsets into it; all of the text stands in them or is a blank or
    /// a comment. MySQL's `/*! … */` counts as its content.
    public static List<SqlToken> of(String text, Dialect dialect) {
        SqlLexer lexer = new SqlLexer(text, dialect);
        List<SqlToken> tokens = new ArrayList<>();
        while (lexer.next()) {
            tokens.add(
                    new SqlToken(
                            lexer.kind(),
                            lexer.start(),
                            lexer.end(),
                            text.substring(lexer.start(), lexer.end())));
        }
        return tokens;
    }

    /// The text with a blank for every character of a comment: offsets stay what they are.
    public static String withoutComments(String text, List<SqlToken> tokens) {
        StringBuilder plain = new StringBuilder(text.length());
        for (SqlToken token : tokens) {
            plain.repeat(' ', token.start() - plain.length()).append(token.text());
        }
        return plain.toString();
    }
}
