package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Assign_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Base_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Control_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.DeclarationContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Exception_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_blockContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Perform_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Plpgsql_queryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Transaction_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.lowering.QueryLowering;
import plumbline.parse.sql.lowering.SessionLowering;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Walks through code in PL/pgSQL: which statements it runs, and under which circumstances.
///
/// It calls itself once for each level of the code, which the parser limits.
final class CodeWalk {

    private static final String ON_ERROR = "exception when ";

    private final SqlText text;
    private final Budget budget;
    private final Values values;
    private final BranchWalk branches = new BranchWalk(this);
    private final List<Step> steps = new ArrayList<>();

    CodeWalk(SqlText text, Budget budget) {
        this.text = text;
        this.budget = budget;
        this.values = new Values(text);
    }

    List<Step> steps() {
        return steps;
    }

    Budget budget() {
        return budget;
    }

    SqlText text() {
        return text;
    }

    Values values() {
        return values;
    }

    void block(Function_blockContext block, Circumstances around, Variables known) {
        if (block.declarations() != null) {
            block.declarations().declaration().forEach(each -> declare(each, known));
        }
        Exception_statementContext handler = block.exception_statement();
        if (handler == null) {
            statements(block.function_statements(), around, known);
            return;
        }
        List<String> errors = handler.vex().stream().map(text::of).toList();
        String caught = String.join(" or ", errors);
        statements(block.function_statements(), around.when("unless " + ON_ERROR + caught), known);
        known.forget(assigned(block.function_statements()));
        for (int i = 0; i < errors.size(); i++) {
            Circumstances then = around.when(ON_ERROR + errors.get(i));
            statements(handler.function_statements(i), then, known.copy());
        }
    }

    private void declare(DeclarationContext declaration, Variables known) {
        VexContext value = declaration.type_declaration().vex();
        String name = text.word(declaration.identifier());
        known.forget(List.of(name));
        if (value != null) {
            values.assign(name, value, known);
        }
    }

    /// The variables that are given another value somewhere in there.
    List<String> assigned(@Nullable ParserRuleContext code) {
        return Trees.all(code, Assign_stmtContext.class).stream()
                .map(each -> text.name(each.var()).toString())
                .collect(Collectors.toList());
    }

    void statements(Function_statementsContext statements, Circumstances around, Variables known) {
        for (Function_statementContext each : statements.function_statement()) {
            statement(each, around, known);
        }
    }

    private void statement(
            Function_statementContext statement, Circumstances around, Variables known) {
        if (statement.function_block() != null) {
            block(statement.function_block(), around, known);
        } else if (statement.base_statement() != null) {
            base(statement.base_statement(), around, known);
        } else if (statement.control_statement() != null) {
            control(statement.control_statement(), around, known);
        } else if (statement.plpgsql_query() != null) {
            query(statement.plpgsql_query(), around, known);
        } else if (statement.cursor_statement() != null) {
            if (statement.cursor_statement().plpgsql_query() != null) {
                query(statement.cursor_statement().plpgsql_query(), around, known);
            }
        } else {
            plain(statement, around);
        }
    }

    private void plain(Function_statementContext statement, Circumstances around) {
        StepList found = new StepList(text, statement, around);
        StatementLowering lowering = new StatementLowering(found, budget);
        if (statement.schema_statement() != null) {
            lowering.lower(statement.schema_statement());
        } else if (statement.additional_statement() != null) {
            lowering.lower(statement.additional_statement());
        } else if (statement.transaction_statement() != null) {
            transaction(statement.transaction_statement(), found);
        }
        steps.addAll(found.steps());
    }

    private void transaction(Transaction_statementContext transaction, StepList found) {
        if (transaction.lock_table() != null) {
            new SessionLowering(found).lock(transaction.lock_table());
        } else {
            String command = SessionLowering.command(text.capitals(transaction));
            found.add(new TransactionControl(command));
        }
    }

    private void base(Base_statementContext statement, Circumstances around, Variables known) {
        if (statement.perform_stmt() != null) {
            Perform_stmtContext perform = statement.perform_stmt();
            StepList found = new StepList(text, statement, around);
            new QueryLowering(found)
                    .lower(statement, perform.select_list().select_sublist(), perform.from_item());
            steps.addAll(found.steps());
        } else if (statement.NULL() != null) {
            unread(statement, around);
        } else if (statement.assign_stmt() != null) {
            Assign_stmtContext assign = statement.assign_stmt();
            String name = text.name(assign.var()).toString();
            VexContext value = assigned(assign);
            if (value == null) {
                known.forget(List.of(name));
            } else {
                values.assign(name, value, known);
            }
        }
    }

    /// A statement that the grammar of the code did not take; that of statements may know it.
    private void unread(Base_statementContext statement, Circumstances around) {
        EmbeddedText sql = text.slice(statement);
        if (sql.text().equalsIgnoreCase("NULL")) {
            return;
        }
        List<Step> alone = new BodyReading(budget).statements(sql, around).orElse(List.of());
        if (alone.isEmpty()) {
            alone = ByWords.of(sql, around);
        }
        if (alone.isEmpty()) {
            StepList raw = new StepList(text, statement, around);
            raw.raw();
            alone = raw.steps();
        }
        steps.addAll(alone);
    }

    private static @Nullable VexContext assigned(Assign_stmtContext assign) {
        Perform_stmtContext value = assign.perform_stmt();
        boolean single = value != null && value.getChildCount() == 1;
        return single && value.select_list().select_sublist().size() == 1
                ? value.select_list().select_sublist(0).vex()
                : null;
    }

    private void control(
            Control_statementContext statement, Circumstances around, Variables known) {
        if (statement.function_call() != null) {
            StepList found = new StepList(text, statement, around);
            new StatementLowering(found, budget).call(statement.function_call());
            steps.addAll(found.steps());
        } else if (statement.return_stmt() != null) {
            if (statement.return_stmt().plpgsql_query() != null) {
                query(statement.return_stmt().plpgsql_query(), around, known);
            }
        } else {
            branches.control(statement, around, known);
        }
    }

    void query(Plpgsql_queryContext query, Circumstances around, Variables known) {
        if (query.execute_stmt() != null) {
            steps.addAll(
                    new DynamicSql(text, values, budget).read(query.execute_stmt(), around, known));
        } else if (query.data_statement() != null) {
            StepList found = new StepList(text, query, around);
            new StatementLowering(found, budget).lower(query.data_statement());
            steps.addAll(found.steps());
        } else {
            StepList found = new StepList(text, query, around);
            found.raw();
            steps.addAll(found.steps());
        }
    }
}
