package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_aggregate_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_default_privileges_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_domain_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_extension_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_group_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_index_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_materialized_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_owner_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_policy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_sequence_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_user_or_role_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_view_statementContext;

import plumbline.parse.sql.lowering.CommentLowering;
import plumbline.parse.sql.lowering.GrantLowering;
import plumbline.parse.sql.lowering.PolicyLowering;
import plumbline.parse.sql.lowering.RoleLowering;
import plumbline.parse.sql.lowering.RoutineChangeLowering;
import plumbline.parse.sql.lowering.SchemaLowering;
import plumbline.parse.sql.lowering.SettingLowering;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.lowering.TriggerLowering;
import plumbline.parse.sql.lowering.ViewLowering;
import plumbline.parse.sql.lowering.table.AlterTableLowering;
import plumbline.parse.sql.lowering.table.IndexLowering;
import plumbline.parse.sql.lowering.table.TypeLowering;

/// ALTER of anything.
final class AlterLowering {

    private final StepList steps;

    AlterLowering(StepList steps) {
        this.steps = steps;
    }

    void lower(ParserRuleContext statement) {
        switch (statement) {
            case Alter_table_statementContext s -> new AlterTableLowering(steps).alter(s);
            case Alter_index_statementContext s -> new IndexLowering(steps).alter(s);
            case Alter_type_statementContext s -> new TypeLowering(steps).alter(s);
            case Alter_domain_statementContext s -> new TypeLowering(steps).alter(s);
            case Alter_schema_statementContext s -> new SchemaLowering(steps).alter(s);
            case Alter_sequence_statementContext s -> new SchemaLowering(steps).alter(s);
            case Alter_extension_statementContext s -> new SchemaLowering(steps).alter(s);
            case Alter_view_statementContext s -> new ViewLowering(steps).alter(s);
            case Alter_materialized_view_statementContext s -> new ViewLowering(steps).alter(s);
            case Alter_function_statementContext s -> new RoutineChangeLowering(steps).alter(s);
            case Alter_aggregate_statementContext s -> new RoutineChangeLowering(steps).alter(s);
            case Alter_trigger_statementContext s -> new TriggerLowering(steps).alter(s);
            case Alter_policy_statementContext s -> new PolicyLowering(steps).alter(s);
            case Alter_default_privileges_statementContext s -> new GrantLowering(steps).lower(s);
            case Alter_user_or_role_statementContext s -> new RoleLowering(steps).alter(s);
            case Alter_group_statementContext s -> new RoleLowering(steps).alter(s);
            case Alter_database_statementContext s -> new SettingLowering(steps).alter(s);
            case Alter_owner_statementContext s -> new CommentLowering(steps).owner(s);
            default -> steps.raw();
        }
    }
}
