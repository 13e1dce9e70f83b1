package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/// Which alternative of each decision of the grammar can begin with which token.
final class FirstTokens {

    /// Of the grammar, which does not change; making it takes about 30 ms.
    static final FirstTokens OF_SQL = new FirstTokens();

    private final byte[][] alternatives;

    private FirstTokens() {
        alternatives =
                SQLParser._ATN.decisionToState.stream()
                        .map(FirstTokens::table)
                        .toArray(byte[][]::new);
    }

    /// The only alternative that can begin with such a token, or nothing above 0.
    int alternative(int decision, int type) {
        byte[] table = alternatives[decision];
        return type > 0 && type < table.length ? table[type] : 0;
    }

    /// What is open is where the rule may end: there any token can follow.
    private static byte[] table(DecisionState state) {
        byte[] table = new byte[SQLParser._ATN.maxTokenType + 1];
        int open = 0;
        for (int i = 1; i <= Math.min(Byte.MAX_VALUE, state.getNumberOfTransitions()); i++) {
            IntervalSet first = SQLParser._ATN.nextTokens(state.transition(i - 1).target);
            if (first.contains(Token.EPSILON)) {
                open = open == 0 ? i : -1;
            }
            mark(table, first, (byte) i);
        }
        boolean varying = table[SQLParser.VARYING] == 1;
        if (open != 0) {
            closeTo(table, (byte) open);
        }
        // no type ends before this word
        table[SQLParser.VARYING] = varying ? 1 : table[SQLParser.VARYING];
        return table;
    }

    private static void mark(byte[] table, IntervalSet first, byte alternative) {
        for (int type : first.toArray()) {
            if (type > 0) {
                table[type] = table[type] == 0 ? alternative : -1;
            }
        }
    }

    /// What begins no alternative is for what comes behind the rule; all else stays undecided.
    private static void closeTo(byte[] table, byte open) {
        for (int type = 1; type < table.length; type++) {
            boolean sure = table[type] == 0 || table[type] == open;
            table[type] = sure ? open : -1;
        }
    }
}
