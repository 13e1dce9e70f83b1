package plumbline.parse.sql.postgres;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SqlContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.StatementContext;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.PostgresParser;
import plumbline.parse.sql.tree.SqlTree;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads texts that stand in other statements: bodies of code, and SQL in strings.
final class BodyReading {

    private final Budget budget;

    BodyReading(Budget budget) {
        this.budget = budget;
    }

    /// The steps of code in PL/pgSQL; nothing where the grammar does not take it.
    Optional<List<Step>> code(EmbeddedText code, Circumstances inside) {
        return entered(
                () ->
                        PostgresParser.block(code)
                                .map(
                                        tree -> {
                                            CodeWalk walk = new CodeWalk(tree.text(), budget);
                                            walk.block(
                                                    tree.root().function_block(),
                                                    inside,
                                                    new Variables());
                                            return walk.steps();
                                        }));
    }

    /// The steps of SQL statements; nothing where the grammar does not take them.
    Optional<List<Step>> statements(EmbeddedText sql, Circumstances inside) {
        return entered(() -> PostgresParser.statements(sql).map(tree -> steps(tree, inside)));
    }

    private Optional<List<Step>> entered(Supplier<Optional<List<Step>>> reading) {
        if (!budget.enter()) {
            return Optional.empty();
        }
        try {
            return reading.get();
        } finally {
            budget.leave();
        }
    }

    private List<Step> steps(SqlTree<SqlContext> tree, Circumstances inside) {
        List<Step> found = new ArrayList<>();
        for (StatementContext each : tree.root().statement()) {
            StepList steps = new StepList(tree.text(), each, inside);
            new StatementLowering(steps, budget).lower(each);
            found.addAll(steps.steps());
        }
        return found;
    }
}
