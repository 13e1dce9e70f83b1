package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_aggregate_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_parametersContext;

import plumbline.operation.RoutineOperation.AlterRoutine;
import plumbline.parse.sql.tree.SqlText;

/// ALTER FUNCTION, PROCEDURE and AGGREGATE.
public final class RoutineChangeLowering {

    private final StepList steps;
    private final SqlText text;

    public RoutineChangeLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void alter(Alter_function_statementContext routine) {
        String kind = routine.PROCEDURE() == null ? "FUNCTION" : "PROCEDURE";
        alter(kind, routine.function_parameters(), routine);
    }

    public void alter(Alter_aggregate_statementContext aggregate) {
        alter("AGGREGATE", aggregate.function_parameters(), aggregate);
    }

    private void alter(
            String kind,
            @Nullable Function_parametersContext routine,
            ParserRuleContext statement) {
        if (routine == null) {
            steps.raw();
            return;
        }
        String change = text.after(routine, statement);
        steps.add(new AlterRoutine(kind, text.name(routine.schema_qualified_name()), null, change));
    }
}
