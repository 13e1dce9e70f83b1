package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import java.util.List;

/// Tokens that may be looked at so often and no more, so that no text keeps the parser busy for
/// long; looking ahead counts too.
final class LimitedTokens extends CommonTokenStream {

    private static final int LOOKS_PER_TOKEN = 400;
    private static final int LOOKS_ANYWAY = 400_000;

    private long left;

    LimitedTokens(SQLLexer lexer) {
        super(lexer);
        fill();
        left = LOOKS_ANYWAY + (long) LOOKS_PER_TOKEN * tokens.size();
    }

    @Override
    public void consume() {
        if (--left < 0) {
            throw new ParseCancellationException("looked at too often");
        }
        super.consume();
    }

    /// How deep parentheses, brackets, CASE and BEGIN stand in each other at most.
    int depth() {
        int depth = 0;
        int deepest = 0;
        for (Token token : tokens) {
            depth = Math.max(0, depth + turn(token.getType()));
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /// Takes the variables out that PL/pgSQL puts an answer into: its INTO can stand anywhere in a
    /// query, where the grammar does not expect it.
    void hideTargets() {
        List<Token> seen = tokens.stream().filter(LimitedTokens::isSeen).toList();
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i).getType() == SQLLexer.INTO && !isOfStatement(seen.get(i - 1))) {
                int end = targetEnd(seen, i + 1);
                for (Token token : seen.subList(end == i + 1 ? end : i, end)) {
                    ((WritableToken) token).setChannel(Token.HIDDEN_CHANNEL);
                }
            }
        }
        seek(0);
    }

    private static boolean isSeen(Token token) {
        return token.getChannel() == Token.DEFAULT_CHANNEL;
    }

    private static boolean isOfStatement(Token before) {
        return before.getType() == SQLLexer.INSERT || before.getType() == SQLLexer.MERGE;
    }

    private static int targetEnd(List<Token> seen, int start) {
        int i = seen.get(start).getType() == SQLLexer.STRICT ? start + 1 : start;
        while (i < seen.size() && isName(seen.get(i))) {
            i = subscriptEnd(seen, i + 1);
            int next = i < seen.size() ? seen.get(i).getType() : Token.EOF;
            if (next != SQLLexer.DOT && next != SQLLexer.COMMA) {
                return i;
            }
            i++;
        }
        return start;
    }

    private static int subscriptEnd(List<Token> seen, int start) {
        int i = start;
        while (i < seen.size() && seen.get(i).getType() == SQLLexer.LEFT_BRACKET) {
            while (i < seen.size() && seen.get(i).getType() != SQLLexer.RIGHT_BRACKET) {
                i++;
            }
            i++;
        }
        return i;
    }

    private static boolean isName(Token token) {
        int type = token.getType();
        String text = token.getText();
        return type == SQLLexer.QuotedIdentifier
                || (!text.isEmpty() && Character.isUnicodeIdentifierStart(text.codePointAt(0)))
                || text.startsWith("_");
    }

    private static int turn(int type) {
        return switch (type) {
            case SQLLexer.LEFT_PAREN,
                    SQLLexer.LEFT_BRACKET,
                    SQLLexer.CASE,
                    SQLLexer.BEGIN,
                    SQLLexer.IF,
                    SQLLexer.LOOP ->
                    1;
            case SQLLexer.RIGHT_PAREN, SQLLexer.RIGHT_BRACKET, SQLLexer.END -> -1;
            default -> 0;
        };
    }
}
