package plumbline.parse.sql.postgres;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Case_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Control_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Execute_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.If_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Loop_startContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Loop_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parts of code in PL/pgSQL that run under a condition or in a loop.
final class BranchWalk {

    private final CodeWalk code;

    BranchWalk(CodeWalk code) {
        this.code = code;
    }

    void control(Control_statementContext statement, Circumstances around, Variables known) {
        if (statement.if_statement() != null) {
            test(statement.if_statement(), around, known);
        } else if (statement.case_statement() != null) {
            choice(statement.case_statement(), around, known);
        } else if (statement.loop_statement() != null) {
            loop(statement.loop_statement(), around, known);
        }
        known.forget(code.assigned(statement));
    }

    private void test(If_statementContext test, Circumstances around, Variables known) {
        List<String> conditions = test.vex().stream().map(code.text()::of).toList();
        List<Function_statementsContext> branches = test.function_statements();
        for (int i = 0; i < branches.size(); i++) {
            String condition = i < conditions.size() ? conditions.get(i) : otherwise(conditions);
            code.statements(branches.get(i), around.when(condition), known.copy());
        }
    }

    private static String otherwise(List<String> conditions) {
        return "not (" + String.join(" or ", conditions) + ")";
    }

    private void choice(Case_statementContext choice, Circumstances around, Variables known) {
        SqlText text = code.text();
        List<Function_statementsContext> branches = choice.function_statements();
        int first = text.start(choice);
        String selector = text.text().display(first, text.startOf(choice.WHEN(0))).strip();
        for (Function_statementsContext branch : branches) {
            int start = text.start(choice);
            for (Function_statementsContext before : branches) {
                start = text.start(before) < text.start(branch) ? text.end(before) : start;
            }
            String words = text.text().display(start, text.start(branch)).strip();
            String condition = words.startsWith(selector) ? words : selector + " " + words;
            condition = condition.replaceFirst("(?i)\\s+THEN$", "");
            code.statements(branch, around.when(condition), known.copy());
        }
    }

    private void loop(Loop_statementContext loop, Circumstances around, Variables known) {
        if (loop.function_statements() == null) {
            return;
        }
        known.forget(code.assigned(loop));
        Loop_startContext start = loop.loop_start();
        Circumstances repeated = around.inLoop();
        if (start != null && start.WHILE() != null) {
            repeated = repeated.when(code.text().of(start.vex(0)));
        }
        Optional<LoopValues> literal = find(start, known);
        if (start != null && start.plpgsql_query() != null && literal.isEmpty()) {
            code.query(start.plpgsql_query(), around, known);
        }
        if (literal.isPresent() && writesCode(loop) && mayGo(literal.get())) {
            unroll(loop.function_statements(), literal.get(), repeated, known);
        } else {
            code.statements(loop.function_statements(), repeated, known.copy());
        }
    }

    private static boolean writesCode(Loop_statementContext loop) {
        return !Trees.all(loop, Execute_stmtContext.class).isEmpty();
    }

    private boolean mayGo(LoopValues literal) {
        return code.budget().takeRounds(literal.rounds());
    }

    private Optional<LoopValues> find(@Nullable Loop_startContext start, Variables known) {
        return start == null
                ? Optional.empty()
                : LoopValues.find(start, code.text(), code.values(), known);
    }

    /// Once for each value: what each round makes of it, and once what is the same in all of them.
    private void unroll(
            Function_statementsContext body,
            LoopValues literal,
            Circumstances repeated,
            Variables known) {
        List<Step> steps = code.steps();
        List<Step> first = new ArrayList<>();
        for (int round = 0; round < literal.rounds(); round++) {
            int before = steps.size();
            Variables inside = known.copy();
            literal.put(round, inside);
            code.statements(body, repeated, inside);
            List<Step> found = new ArrayList<>(steps.subList(before, steps.size()));
            steps.subList(before, steps.size()).clear();
            for (Step step : found) {
                boolean same = step.circumstances().repeated() && first.contains(step);
                if (!same) {
                    steps.add(step);
                }
            }
            if (round == 0) {
                first.addAll(found);
            }
        }
    }

    /// The only expression of a range or array that a loop goes over.
    static @Nullable VexContext single(Loop_startContext start) {
        return start.vex().size() == 1 ? start.vex(0) : null;
    }
}
