package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/// The same for names: of columns, functions, types and joined tables.
final class NameGlances {

    private static final int SIMPLE = 1;
    private static final int QUALIFIED = 2;
    private static final int ON = 3;
    private static final int USING = 4;
    private static final int OTHER_TYPE = 19;

    private static final IntervalSet FUNCTIONS = first(SQLParser.RULE_identifier_nontype);
    private static final IntervalSet SCHEMAS = first(SQLParser.RULE_identifier);
    private static final IntervalSet FUNCTIONS_OF_SCHEMAS =
            first(SQLParser.RULE_identifier_reserved_nontype);

    private final TokenArray tokens;

    NameGlances(TokenArray tokens) {
        this.tokens = tokens;
    }

    private static IntervalSet first(int rule) {
        ATN grammar = SQLParser._ATN;
        return grammar.nextTokens(grammar.ruleToStartState[rule]);
    }

    int at(int decision, int at) {
        if (decision == Decisions.TYPE_NAME) {
            return tokens.type(at + 1) == SQLLexer.DOT ? QUALIFIED : SIMPLE;
        } else if (decision == Decisions.FIELDS) {
            return fields(at);
        } else if (decision == Decisions.JOIN) {
            return join(at);
        }
        return decision == Decisions.TYPE ? type(at) : 0;
    }

    /// Where the parenthesis stands that opens the arguments of the function called there, or -1.
    int callAt(int at) {
        if (tokens.type(at + 1) == SQLLexer.LEFT_PAREN) {
            return FUNCTIONS.contains(tokens.type(at)) ? at + 1 : -1;
        }
        boolean called =
                tokens.type(at + 1) == SQLLexer.DOT
                        && tokens.type(at + 3) == SQLLexer.LEFT_PAREN
                        && SCHEMAS.contains(tokens.type(at))
                        && FUNCTIONS_OF_SCHEMAS.contains(tokens.type(at + 2));
        return called ? at + 3 : -1;
    }

    /// Whether a name stands there that can only be that of a column.
    boolean isColumn(int at) {
        if (!isPlainName(at)) {
            return false;
        }
        int i = at + 1;
        while (tokens.type(i) == SQLLexer.DOT) {
            i += 2;
        }
        return tokens.type(i) != SQLLexer.LEFT_PAREN && !goesOnAsType(i);
    }

    private boolean isPlainName(int at) {
        int type = tokens.type(at);
        return type == SQLLexer.Identifier || type == SQLLexer.QuotedIdentifier;
    }

    /// Whether what stands before may be a type: `numeric(3) '1.5'`.
    boolean goesOnAsType(int at) {
        return switch (tokens.type(at)) {
            case SQLLexer.StringConstant,
                    SQLLexer.UnicodeEscapeStringConstant,
                    SQLLexer.BeginDollarStringConstant,
                    SQLLexer.LEFT_BRACKET,
                    SQLLexer.ARRAY ->
                    true;
            default -> false;
        };
    }

    private int fields(int at) {
        int i = at;
        while (i < tokens.size()) {
            if (tokens.type(i) == SQLLexer.DOT) {
                if (tokens.type(i + 1) == SQLLexer.MULTIPLY) {
                    return QUALIFIED;
                }
                i += 2;
            } else if (tokens.type(i) == SQLLexer.LEFT_BRACKET && tokens.nesting().closing(i) > i) {
                i = tokens.nesting().closing(i) + 1;
            } else {
                return SIMPLE;
            }
        }
        return 0;
    }

    /// What the tables are joined by, unless another table is joined in between.
    private int join(int at) {
        if (tokens.type(at) == SQLLexer.CROSS || tokens.type(at) == SQLLexer.NATURAL) {
            return 0;
        }
        int i = at;
        while (i < at + 3 && tokens.type(i) != SQLLexer.JOIN) {
            i++;
        }
        for (i++; i < tokens.size(); i++) {
            switch (tokens.type(i)) {
                case SQLLexer.ON -> {
                    return ON;
                }
                case SQLLexer.USING -> {
                    return USING;
                }
                case SQLLexer.LEFT_PAREN -> i = Math.max(i, tokens.nesting().closing(i));
                case SQLLexer.JOIN, SQLLexer.RIGHT_PAREN, SQLLexer.SEMI_COLON -> {
                    return 0;
                }
                default -> {}
            }
        }
        return 0;
    }

    /// Names of types that are words of the grammar mean these, unless they are those of schemas.
    private int type(int at) {
        if (tokens.type(at + 1) == SQLLexer.DOT) {
            return SCHEMAS.contains(tokens.type(at)) ? OTHER_TYPE : 0;
        }
        return switch (tokens.type(at)) {
            case SQLLexer.BIGINT -> 1;
            case SQLLexer.BOOLEAN -> 3;
            case SQLLexer.DECIMAL -> 5;
            case SQLLexer.INT -> 8;
            case SQLLexer.INTEGER -> 9;
            case SQLLexer.CHAR, SQLLexer.CHARACTER -> 11;
            case SQLLexer.NUMERIC -> 13;
            case SQLLexer.REAL -> 14;
            case SQLLexer.SMALLINT -> 15;
            case SQLLexer.TIME -> 16;
            case SQLLexer.TIMESTAMP -> 17;
            case SQLLexer.VARCHAR -> 18;
            default -> 0;
        };
    }
}
