package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Comment_on_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_aggregate_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_domain_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_event_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_extension_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_foreign_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_group_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_index_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_policy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_rewrite_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_sequence_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_statistics_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_as_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_user_or_role_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Rule_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_statementContext;

import plumbline.operation.OtherOperation.RawSql;
import plumbline.parse.sql.lowering.CommentLowering;
import plumbline.parse.sql.lowering.GrantLowering;
import plumbline.parse.sql.lowering.PolicyLowering;
import plumbline.parse.sql.lowering.RoleLowering;
import plumbline.parse.sql.lowering.SchemaLowering;
import plumbline.parse.sql.lowering.SettingLowering;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.lowering.TriggerLowering;
import plumbline.parse.sql.lowering.ViewLowering;
import plumbline.parse.sql.lowering.table.IndexLowering;
import plumbline.parse.sql.lowering.table.TableLowering;
import plumbline.parse.sql.lowering.table.TypeLowering;

/// CREATE, and what the grammar counts to it: COMMENT, GRANT, REVOKE, SET.
final class CreateLowering {

    private final StepList steps;
    private final Budget budget;

    CreateLowering(StepList steps, Budget budget) {
        this.steps = steps;
        this.budget = budget;
    }

    void lower(ParserRuleContext statement) {
        switch (statement) {
            case Create_table_statementContext s -> new TableLowering(steps).create(s);
            case Create_table_as_statementContext s -> new TableLowering(steps).create(s);
            case Create_foreign_table_statementContext s -> new TableLowering(steps).create(s);
            case Create_index_statementContext s -> new IndexLowering(steps).create(s);
            case Create_type_statementContext s -> new TypeLowering(steps).create(s);
            case Create_domain_statementContext s -> new TypeLowering(steps).create(s);
            case Create_schema_statementContext s -> new SchemaLowering(steps).create(s);
            case Create_sequence_statementContext s -> new SchemaLowering(steps).create(s);
            case Create_extension_statementContext s -> new SchemaLowering(steps).create(s);
            case Create_database_statementContext s -> new SchemaLowering(steps).create(s);
            case Create_view_statementContext s -> new ViewLowering(steps).create(s);
            case Create_function_statementContext s -> new CodeLowering(steps, budget).lower(s);
            case Create_aggregate_statementContext s -> new AggregateLowering(steps).create(s);
            case Create_trigger_statementContext s -> new TriggerLowering(steps).create(s);
            case Create_event_trigger_statementContext s -> new TriggerLowering(steps).create(s);
            case Create_rewrite_statementContext s -> new TriggerLowering(steps).create(s);
            case Create_policy_statementContext s -> new PolicyLowering(steps).create(s);
            case Create_user_or_role_statementContext s -> new RoleLowering(steps).create(s);
            case Create_group_statementContext s -> new RoleLowering(steps).create(s);
            case Create_statistics_statementContext s -> statistics(s);
            case Comment_on_statementContext s -> new CommentLowering(steps).comment(s);
            case Rule_commonContext s -> new GrantLowering(steps).lower(s);
            case Set_statementContext s -> new SettingLowering(steps).lower(s.set_action());
            default -> steps.raw();
        }
    }

    /// No operation is for it, but it locks its table.
    private void statistics(Create_statistics_statementContext statistics) {
        String name = statistics.name == null ? null : steps.text().of(statistics.name);
        var table = steps.text().name(statistics.table_name);
        RawSql operation = new RawSql("CREATE", "STATISTICS", table, name);
        steps.addPartly(operation);
    }
}
