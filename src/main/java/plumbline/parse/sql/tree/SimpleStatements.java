package plumbline.parse.sql.tree;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import java.util.ArrayList;
import java.util.List;

/// The statements of PL/pgSQL code that hold no others: from where one begins to its semicolon.
final class SimpleStatements {

    private final List<GrammarToken> tokens;
    private int at;

    private SimpleStatements(List<GrammarToken> tokens) {
        this.tokens = tokens;
    }

    /// The tokens with one that says NULL, and stands for as much text, in the place of the
    /// statement at that offset; null where none is there.
    static @Nullable List<GrammarToken> without(List<GrammarToken> tokens, int offset) {
        SimpleStatements walk = new SimpleStatements(tokens);
        while (walk.at < tokens.size()) {
            int from = walk.at;
            boolean simple = walk.next();
            boolean inside =
                    offset >= tokens.get(from).start() && offset < tokens.get(walk.at - 1).end();
            if (inside) {
                return simple && walk.at - 1 > from ? replaced(tokens, from, walk.at - 1) : null;
            }
        }
        return null;
    }

    private static List<GrammarToken> replaced(List<GrammarToken> tokens, int from, int to) {
        GrammarToken first = tokens.get(from);
        GrammarToken last = tokens.get(to - 1);
        List<GrammarToken> left = new ArrayList<>(tokens.subList(0, from));
        left.add(new GrammarToken(first.sql(), SQLLexer.NULL, first.start(), last.end()));
        left.addAll(tokens.subList(to, tokens.size()));
        return left;
    }

    /// Goes behind what stands here; true if it is a statement that ends with a semicolon.
    private boolean next() {
        switch (tokens.get(at).type()) {
            case SQLLexer.BEGIN, SQLLexer.ELSE, SQLLexer.LOOP, SQLLexer.EXCEPTION -> {
                at++;
                return false;
            }
            case SQLLexer.IF,
                    SQLLexer.ELSIF,
                    SQLLexer.ELSEIF,
                    SQLLexer.WHEN,
                    SQLLexer.FOR,
                    SQLLexer.FOREACH,
                    SQLLexer.WHILE -> {
                skip(SQLLexer.THEN, SQLLexer.LOOP);
                return false;
            }
            case SQLLexer.CASE -> {
                at++;
                skip(SQLLexer.WHEN, SQLLexer.WHEN);
                at--;
                return false;
            }
            case SQLLexer.DECLARE -> {
                skip(SQLLexer.BEGIN, SQLLexer.BEGIN);
                return false;
            }
            case SQLLexer.END, SQLLexer.LESS_LESS -> {
                boolean label = tokens.get(at).type() == SQLLexer.LESS_LESS;
                skip(label ? SQLLexer.GREATER_GREATER : SQLLexer.SEMI_COLON, SQLLexer.SEMI_COLON);
                return false;
            }
            default -> {
                skip(SQLLexer.SEMI_COLON, SQLLexer.SEMI_COLON);
                return true;
            }
        }
    }

    /// Goes behind the first of two tokens that stands in no parentheses and in no CASE.
    private void skip(int one, int other) {
        int depth = 0;
        while (at < tokens.size()) {
            int type = tokens.get(at++).type();
            if (depth <= 0 && (type == one || type == other)) {
                return;
            }
            depth +=
                    switch (type) {
                        case SQLLexer.LEFT_PAREN, SQLLexer.LEFT_BRACKET, SQLLexer.CASE -> 1;
                        case SQLLexer.RIGHT_PAREN, SQLLexer.RIGHT_BRACKET, SQLLexer.END -> -1;
                        default -> 0;
                    };
        }
    }
}
