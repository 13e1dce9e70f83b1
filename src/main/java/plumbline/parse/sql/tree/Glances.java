package plumbline.parse.sql.tree;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

/// What the words at a place, and those behind the parentheses there, say about what stands there;
/// 0 where they leave it open.
final class Glances {

    private static final int SUBQUERY = 2;
    private static final int CALL = 8;
    private static final int COLUMN = 9;

    private final TokenArray tokens;
    private final Nesting nesting;
    private final NameGlances names;

    Glances(TokenArray tokens) {
        this.tokens = tokens;
        this.nesting = tokens.nesting();
        this.names = new NameGlances(tokens);
    }

    int at(int decision, int at) {
        if (decision == Decisions.PRIMARY) {
            return primary(at);
        } else if (decision == Decisions.EXPRESSION) {
            return expression(at, 6);
        } else if (decision == Decisions.BOUND) {
            return expression(at, 5);
        } else if (decision == Decisions.SUBQUERY) {
            return subquery(at);
        } else if (decision == Decisions.DATA) {
            return data(at);
        }
        return names.at(decision, at);
    }

    /// What an operand is: a query in parentheses, a call or a column.
    private int primary(int at) {
        if (tokens.type(at) == SQLLexer.LEFT_PAREN) {
            return opensQuery(at + 1) ? SUBQUERY : 0;
        }
        int open = names.callAt(at);
        int close = open < 0 ? -1 : nesting.closing(open);
        if (close >= 0) {
            return names.goesOnAsType(close + 1) ? 0 : CALL;
        }
        return open < 0 && names.isColumn(at) ? COLUMN : 0;
    }

    /// No column is called one of these, for all but VALUES are reserved.
    private boolean opensQuery(int at) {
        return switch (tokens.type(at)) {
            case SQLLexer.SELECT, SQLLexer.WITH, SQLLexer.TABLE -> true;
            case SQLLexer.VALUES -> tokens.type(at + 1) == SQLLexer.LEFT_PAREN;
            default -> false;
        };
    }

    /// What an expression begins with: one in parentheses, a row of several, or an operand.
    private int expression(int at, int operand) {
        if (tokens.type(at) != SQLLexer.LEFT_PAREN) {
            return 0;
        }
        if (opensQuery(at + 1)) {
            return operand;
        }
        int inner = at + 1;
        while (tokens.type(inner) == SQLLexer.LEFT_PAREN) {
            inner++;
        }
        int close = nesting.closing(at);
        boolean open = opensQuery(inner) || close <= at + 1;
        if (open || tokens.type(close + 1) == SQLLexer.OVERLAPS) {
            return 0;
        }
        return nesting.hasComma(at) ? 2 : 1;
    }

    /// Whether a query in parentheses is put together of several (1) or a plain one (2).
    private int subquery(int at) {
        int around = nesting.around(at);
        boolean known = around >= 0 && nesting.closing(around) > at;
        boolean plain = tokens.type(at) != SQLLexer.LEFT_PAREN;
        return known && plain && !nesting.hasSetOperation(around) ? 2 : 0;
    }

    /// Which statement comes behind the queries of WITH.
    private int data(int at) {
        if (tokens.type(at) != SQLLexer.WITH) {
            return 0;
        }
        int i = at + 1;
        while (i < tokens.size()) {
            boolean open = tokens.type(i) == SQLLexer.LEFT_PAREN;
            int close = open ? nesting.closing(i) : i;
            if (close < 0 || tokens.type(i) == SQLLexer.SEMI_COLON) {
                return 0;
            }
            i = close + 1;
            if (open && tokens.type(i) != SQLLexer.AS && tokens.type(i) != SQLLexer.COMMA) {
                return statement(i);
            }
        }
        return 0;
    }

    private int statement(int at) {
        return switch (tokens.type(at)) {
            case SQLLexer.SELECT, SQLLexer.VALUES, SQLLexer.TABLE, SQLLexer.LEFT_PAREN -> 1;
            case SQLLexer.INSERT -> 2;
            case SQLLexer.MERGE -> 3;
            case SQLLexer.UPDATE -> 4;
            case SQLLexer.DELETE -> 5;
            default -> 0;
        };
    }
}
