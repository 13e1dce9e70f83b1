package plumbline.parse.sql.lowering;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_aggregate_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_parametersContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Rename_toContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_schemaContext;

import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.AlterRoutine;
import plumbline.operation.RoutineOperation.RenameRoutine;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

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
        var named = routine.function_parameters();
        if (named == null) {
            steps.raw();
        } else if (!moved(kind, named, routine.rename_to(), routine.set_schema())) {
            String change = text.after(named, routine);
            ObjectName name = text.name(named.schema_qualified_name());
            steps.add(new AlterRoutine(kind, name, arguments(named), change));
        }
    }

    public void alter(Alter_aggregate_statementContext aggregate) {
        var named = aggregate.function_parameters();
        if (!moved("AGGREGATE", named, aggregate.rename_to(), aggregate.set_schema())) {
            steps.raw();
        }
    }

    private boolean moved(
            String kind,
            Function_parametersContext named,
            @Nullable Rename_toContext renamed,
            @Nullable Set_schemaContext schema) {
        ObjectName name = text.name(named.schema_qualified_name());
        if (renamed != null) {
            steps.add(new RenameRoutine(kind, name, arguments(named), text.word(renamed.name)));
        } else if (schema != null) {
            steps.moves(kind, name, arguments(named), schema);
        }
        return renamed != null || schema != null;
    }

    private @Nullable List<String> arguments(Function_parametersContext named) {
        return named.function_args() == null ? null : Arguments.types(named.function_args(), text);
    }
}
