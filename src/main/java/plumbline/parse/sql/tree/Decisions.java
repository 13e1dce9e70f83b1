package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.atn.BlockStartState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

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
}
