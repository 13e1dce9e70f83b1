package plumbline.schema.replay.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Table;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Doubt.Reason;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// A step that the model itself fails on, which a table without a name stands for.
final class FailingStepTest {

    private static final SourceSpan SPAN = new SourceSpan("1.sql", 9, 12, 2, 1, 2);

    @ParameterizedTest
    @CsvSource({"DROP x, DROP x", "'', dropTable"})
    void aStepThatFailsCostsItselfOnly(String sql, String named) {
        List<Step> steps = new ArrayList<>(steps());
        steps.add(1, failing(sql));

        SchemaState empty = SchemaState.EMPTY.with(new Namespace(1, "public"));
        Passage passage = new Replay(Dialect.POSTGRESQL).run(empty, steps, List.of());

        assertThat(passage.effects())
                .extracting(Effect::outcome)
                .containsExactly(Outcome.DONE, Outcome.FAILED, Outcome.DONE);
        assertThat(passage.after().all(Table.class))
                .extracting(Table::name)
                .containsExactly("a", "b");
        assertThat(passage.after().general())
                .containsExactly(new Doubt(Reason.FAILED, named, SPAN));
    }

    private static List<Step> steps() {
        String sql = "CREATE TABLE a (id int); CREATE TABLE b (id int)";
        return new GrammarSqlReader()
                .read(
                        new SourceDocument("1.sql", sql).embedded(),
                        Dialect.POSTGRESQL,
                        Circumstances.PLAIN)
                .steps();
    }

    @SuppressWarnings("NullAway") // what no reader makes
    private static Step failing(String sql) {
        return new Step(
                new DropTable(null, false, false),
                SPAN,
                sql,
                false,
                Understanding.FULL,
                Circumstances.PLAIN);
    }
}
