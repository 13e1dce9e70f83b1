package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Additional_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Data_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_callContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_additionalContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.StatementContext;

import plumbline.operation.DataOperation.Call;
import plumbline.operation.ObjectName;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.step.Step;
import plumbline.parse.sql.lowering.DataLowering;
import plumbline.parse.sql.lowering.SessionLowering;
import plumbline.parse.sql.lowering.SettingLowering;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.lowering.ViewLowering;
import plumbline.parse.sql.lowering.table.IndexLowering;
import plumbline.parse.sql.tree.Trees;

import java.util.List;

/// Sends each statement to who knows its kind.
final class StatementLowering {

    private final StepList steps;
    private final Budget budget;

    StatementLowering(StepList steps, Budget budget) {
        this.steps = steps;
        this.budget = budget;
    }

    void lower(StatementContext statement) {
        if (statement.data_statement() != null) {
            lower(statement.data_statement());
        } else if (statement.schema_statement() != null) {
            lower(statement.schema_statement());
        } else {
            lower(statement.script_statement());
        }
    }

    void lower(Data_statementContext statement) {
        new DataLowering(steps).lower(statement);
    }

    void lower(Schema_statementContext statement) {
        ParserRuleContext kind = Trees.findInner(statement).orElse(statement);
        ParserRuleContext inner = Trees.findInner(kind).orElse(kind);
        if (statement.schema_create() != null) {
            new CreateLowering(steps, budget).lower(inner);
        } else if (statement.schema_alter() != null) {
            new AlterLowering(steps).lower(inner);
        } else {
            new DropDispatch(steps).lower(inner);
        }
    }

    private void lower(Script_statementContext statement) {
        if (statement.script_transaction() != null) {
            new SessionLowering(steps).lower(statement.script_transaction());
        } else {
            lower(statement.script_additional());
        }
    }

    private void lower(Script_additionalContext statement) {
        if (statement.additional_statement() != null) {
            lower(statement.additional_statement());
        } else if (statement.VACUUM() != null) {
            new SessionLowering(steps).vacuum(statement.vacuum_mode(), statement.table_cols_list());
        } else if (statement.CALL() != null) {
            call(statement.function_call());
        } else {
            steps.raw();
        }
    }

    void call(Function_callContext call) {
        if (call.schema_qualified_name_nontype() == null) {
            steps.addPartly(new RawSql("CALL", "", null, null));
        } else {
            ObjectName name = steps.text().name(call.schema_qualified_name_nontype());
            steps.add(new Call(name));
        }
    }

    void lower(Additional_statementContext statement) {
        if (statement.anonymous_block() != null) {
            new CodeLowering(steps, budget).lower(statement.anonymous_block());
        } else if (statement.analyze_keyword() != null) {
            new SessionLowering(steps).analyze(statement.table_cols_list());
        } else if (statement.cluster_stmt() != null) {
            new SessionLowering(steps).cluster(statement.cluster_stmt());
        } else if (statement.RESET() != null) {
            new SettingLowering(steps).reset(statement);
        } else if (statement.REFRESH() != null) {
            new ViewLowering(steps).refresh(statement);
        } else if (statement.copy_statement() != null) {
            new DataLowering(steps).copy(statement.copy_statement());
        } else if (statement.truncate_stmt() != null) {
            new SessionLowering(steps).truncate(statement.truncate_stmt());
        } else if (statement.reindex_stmt() != null) {
            new IndexLowering(steps).reindex(statement.reindex_stmt());
        } else {
            byWords(statement);
        }
    }

    /// What no table depends on is said by its words.
    private void byWords(Additional_statementContext statement) {
        List<Step> said = ByWords.of(steps.text().slice(statement), steps.around());
        if (said.isEmpty()) {
            steps.raw();
        } else {
            steps.addAll(said);
        }
    }
}
