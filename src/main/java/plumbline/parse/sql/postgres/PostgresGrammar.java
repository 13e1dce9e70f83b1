package plumbline.parse.sql.postgres;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SqlContext;

import plumbline.operation.Dialect;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.StatementGrammar;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.PostgresParser;
import plumbline.parse.sql.tree.SqlTree;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;

/// Understands a statement of PostgreSQL as the server would read it.
public final class PostgresGrammar implements StatementGrammar {

    @Override
    public Optional<List<Step>> understand(
            EmbeddedText statement, Dialect dialect, Circumstances around) {
        if (dialect != Dialect.POSTGRESQL) {
            return Optional.empty();
        }
        return SystemSettings.find(statement, around)
                .or(() -> read(statement, around))
                .or(() -> RoutineLists.find(statement, one -> read(one, around)));
    }

    private static Optional<List<Step>> read(EmbeddedText statement, Circumstances around) {
        return PostgresParser.statements(statement)
                .filter(PostgresGrammar::isOneStatement)
                .map(tree -> steps(tree, around))
                .filter(PostgresGrammar::saysAnything);
    }

    private static boolean isOneStatement(SqlTree<SqlContext> tree) {
        return tree.root().statement().size() == 1;
    }

    private static List<Step> steps(SqlTree<SqlContext> tree, Circumstances around) {
        var statement = tree.root().statement(0);
        StepList steps = new StepList(tree.text(), statement, around);
        new StatementLowering(steps, new Budget()).lower(statement);
        return steps.steps();
    }

    /// A statement that no operation is for is better left to who may know it by its words.
    private static boolean saysAnything(List<Step> steps) {
        return !steps.isEmpty()
                && !(steps.getFirst().operation() instanceof RawSql raw && raw.verb().isBlank());
    }
}
