package plumbline.parse.sql.postgres;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_aggregate_statementContext;

import plumbline.operation.DataType;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.parse.sql.lowering.Arguments;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// CREATE AGGREGATE, in its new form and in the old one that names its type inside.
final class AggregateLowering {

    private final StepList steps;
    private final SqlText text;

    AggregateLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    void create(Create_aggregate_statementContext aggregate) {
        String body = text.after(aggregate.name, aggregate);
        boolean old = aggregate.function_args() == null;
        String parameters =
                old
                        ? body.substring(1, body.length() - 1).strip()
                        : text.inside(aggregate.function_args());
        String definition = old ? "" : text.after(aggregate.function_args(), aggregate);
        steps.add(
                new CreateRoutine(
                        "AGGREGATE",
                        text.name(aggregate.name),
                        arguments(aggregate),
                        aggregate.REPLACE() != null,
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        body,
                        parameters,
                        definition));
    }

    private List<String> arguments(Create_aggregate_statementContext aggregate) {
        if (aggregate.function_args() != null) {
            return Arguments.types(aggregate.function_args(), text);
        } else if (aggregate.base_type == null) {
            return List.of("*");
        }
        DataType type = text.type(aggregate.base_type);
        return List.of(type.isArray() ? type.name() + "[]" : type.name());
    }
}
