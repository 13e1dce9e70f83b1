package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_policy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_rule_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;

import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.DropEventTrigger;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropRule;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.SchemaOperation.DropDatabase;
import plumbline.operation.SchemaOperation.DropExtension;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.SecurityOperation.DropRole;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.ViewOperation.DropView;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// DROP of anything, one operation for each object.
public final class DropLowering {

    private final StepList steps;
    private final SqlText text;

    public DropLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void drop(Drop_statementsContext drop) {
        var rest = drop.if_exist_names_restrict_cascade();
        boolean guarded = rest.if_exists() != null;
        boolean cascade = Words.isCascade(rest.cascade_restrict());
        String kind = Words.leading(drop);
        List<Schema_qualified_nameContext> names = rest.names_references().schema_qualified_name();
        for (Schema_qualified_nameContext each : names) {
            Operation operation = operation(kind, text.name(each), guarded, cascade);
            ParserRuleContext part = names.size() == 1 ? null : each;
            if (operation == null) {
                steps.raw();
                return;
            } else if (part == null) {
                steps.add(operation);
            } else {
                steps.add(operation, part);
            }
        }
    }

    private static @Nullable Operation operation(
            String kind, ObjectName name, boolean guarded, boolean cascade) {
        return switch (kind) {
            case "TABLE", "FOREIGN TABLE", "EXTERNAL TABLE" ->
                    new DropTable(name, guarded, cascade);
            case "INDEX" -> new DropIndex(name, null, false, guarded, cascade);
            case "INDEX CONCURRENTLY" -> new DropIndex(name, null, true, guarded, cascade);
            case "VIEW" -> new DropView(name, false, guarded, cascade);
            case "MATERIALIZED VIEW" -> new DropView(name, true, guarded, cascade);
            case "SEQUENCE" -> new DropSequence(name, guarded, cascade);
            case "TYPE" -> new DropType(name, false, guarded, cascade);
            case "DOMAIN" -> new DropType(name, true, guarded, cascade);
            case "SCHEMA" -> new DropSchema(name.toString(), guarded, cascade);
            case "EXTENSION" -> new DropExtension(name.toString(), guarded, cascade);
            case "ROLE", "USER", "GROUP" -> new DropRole(name.toString(), guarded);
            case "EVENT TRIGGER" -> new DropEventTrigger(name.toString(), guarded, cascade);
            default -> null;
        };
    }

    public void drop(Drop_function_statementContext drop) {
        String kind = "AGGREGATE";
        if (drop.FUNCTION() != null) {
            kind = "FUNCTION";
        } else if (drop.PROCEDURE() != null) {
            kind = "PROCEDURE";
        }
        List<String> arguments =
                drop.function_args() == null ? null : Arguments.types(drop.function_args(), text);
        boolean cascade = Words.isCascade(drop.cascade_restrict());
        ObjectName name = text.name(drop.name);
        steps.add(new DropRoutine(kind, name, arguments, drop.if_exists() != null, cascade));
    }

    public void drop(Drop_trigger_statementContext drop) {
        String name = text.word(drop.name);
        boolean cascade = Words.isCascade(drop.cascade_restrict());
        ObjectName table = text.name(drop.table_name);
        steps.add(new DropTrigger(name, table, drop.if_exists() != null, cascade));
    }

    public void drop(Drop_rule_statementContext drop) {
        String name = text.word(drop.name);
        boolean cascade = Words.isCascade(drop.cascade_restrict());
        ObjectName table = text.name(drop.schema_qualified_name());
        steps.add(new DropRule(name, table, drop.if_exists() != null, cascade));
    }

    public void drop(Drop_policy_statementContext drop) {
        String name = text.word(drop.identifier());
        ObjectName table = text.name(drop.schema_qualified_name());
        steps.add(new DropPolicy(name, table, drop.if_exists() != null));
    }

    public void drop(Drop_database_statementContext drop) {
        steps.add(new DropDatabase(text.word(drop.identifier()), drop.if_exists() != null));
    }
}
