package plumbline.parse.sql.tree;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import java.util.ArrayList;
import java.util.List;

/// The statements of PL/pgSQL code that hold no others: from where one begins to its semicolon.
final class SimpleStatements {

    private static final List<Integer> SEMICOLON = List.of(SQLLexer.SEMI_COLON);

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
        int type = tokens.get(at++).type();
        List<Integer> ends = ends(type);
        if (!ends.isEmpty()) {
            skip(ends);
        }
        // what follows CASE is for WHEN to say
        at -= type == SQLLexer.CASE ? 1 : 0;
        return ends.equals(SEMICOLON) && type != SQLLexer.END;
    }

    private static List<Integer> ends(int type) {
        return switch (type) {
            case SQLLexer.BEGIN,
                    SQLLexer.ELSE,
                    SQLLexer.LOOP,
                    SQLLexer.EXCEPTION,
                    SQLLexer.SEMI_COLON ->
                    List.of();
            case SQLLexer.IF, SQLLexer.ELSIF, SQLLexer.ELSEIF, SQLLexer.WHEN ->
                    List.of(SQLLexer.THEN);
            case SQLLexer.FOR, SQLLexer.FOREACH, SQLLexer.WHILE -> List.of(SQLLexer.LOOP);
            case SQLLexer.CASE -> List.of(SQLLexer.WHEN);
            case SQLLexer.DECLARE -> List.of(SQLLexer.BEGIN);
            case SQLLexer.LESS_LESS -> List.of(SQLLexer.GREATER_GREATER);
            default -> SEMICOLON;
        };
    }

    /// Goes behind the first of such tokens that stands in no parentheses and in no CASE.
    private void skip(List<Integer> ends) {
        int depth = 0;
        while (at < tokens.size()) {
            int type = tokens.get(at++).type();
            if (depth <= 0 && ends.contains(type)) {
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
