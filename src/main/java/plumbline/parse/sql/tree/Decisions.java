package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.BlockStartState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// The places of the grammar where the parser has to choose, by the rule that they are in.
final class Decisions {

    /// What an operand is.
    static final int PRIMARY = of(SQLParser.RULE_value_expression_primary, 12);

    /// What an expression begins with.
    static final int EXPRESSION = of(SQLParser.RULE_vex, 6);

    /// What an expression between BETWEEN and AND begins with.
    static final int BOUND = of(SQLParser.RULE_vex_b, 5);

    /// Whether a query in parentheses is put together of several.
    static final int SUBQUERY = lastOf(SQLParser.RULE_select_ops_no_parens, 2);

    /// Which statement about rows it is.
    static final int DATA = of(SQLParser.RULE_data_statement, 5);

    /// Which kind of join follows an item of FROM.
    static final int JOIN = of(SQLParser.RULE_from_item, 4);

    /// Whether fields and elements of a value end with all of its fields.
    static final int FIELDS = lastOf(SQLParser.RULE_indirection_list, 2);

    /// Which type it is, of those that have words of their own.
    static final int TYPE = of(SQLParser.RULE_predefined_type, 19);

    /// Whether a schema stands before the name of a type or function.
    static final int TYPE_NAME = of(SQLParser.RULE_schema_qualified_name_nontype, 2);

    private static final AtomicReferenceArray<byte @Nullable []> BY_FIRST_TOKEN =
            new AtomicReferenceArray<>(SQLParser._ATN.getNumberOfDecisions());

    private Decisions() {}

    private static int of(int rule, int alternatives) {
        for (DecisionState state : SQLParser._ATN.decisionToState) {
            if (isBlock(state, rule, alternatives)) {
                return state.decision;
            }
        }
        return -1;
    }

    private static int lastOf(int rule, int alternatives) {
        int last = -1;
        for (DecisionState state : SQLParser._ATN.decisionToState) {
            last = isBlock(state, rule, alternatives) ? state.decision : last;
        }
        return last;
    }

    private static boolean isBlock(DecisionState state, int rule, int alternatives) {
        return state.ruleIndex == rule
                && state instanceof BlockStartState
                && state.getNumberOfTransitions() == alternatives;
    }

    /// The only alternative that can begin with such a token, or nothing above 0.
    static int byFirstToken(int decision, int type) {
        byte[] table = BY_FIRST_TOKEN.get(decision);
        if (table == null) {
            table = table(SQLParser._ATN.getDecisionState(decision));
            BY_FIRST_TOKEN.set(decision, table);
        }
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
