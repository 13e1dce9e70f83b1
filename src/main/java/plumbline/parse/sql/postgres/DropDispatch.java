package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_policy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_rule_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_trigger_statementContext;

import plumbline.parse.sql.lowering.DropLowering;
import plumbline.parse.sql.lowering.StepList;

/// DROP of anything.
final class DropDispatch {

    private final StepList steps;

    DropDispatch(StepList steps) {
        this.steps = steps;
    }

    void lower(ParserRuleContext statement) {
        switch (statement) {
            case Drop_statementsContext s -> new DropLowering(steps).drop(s);
            case Drop_function_statementContext s -> new DropLowering(steps).drop(s);
            case Drop_trigger_statementContext s -> new DropLowering(steps).drop(s);
            case Drop_rule_statementContext s -> new DropLowering(steps).drop(s);
            case Drop_policy_statementContext s -> new DropLowering(steps).drop(s);
            case Drop_database_statementContext s -> new DropLowering(steps).drop(s);
            default -> steps.raw();
        }
    }
}
