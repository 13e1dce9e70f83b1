package plumbline.schema.replay.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.operation.Dialect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.SchemaState;

final class GuardsTest {

    @ParameterizedTest
    @ValueSource(strings = {"catch", "catch && isDone"})
    void whatIsDoneAboutAnErrorIsNotTakenToRun(String condition) {
        Guards.Verdict verdict = new Guards(Dialect.POSTGRESQL).judge(SchemaState.EMPTY, condition);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONDITION_FALSE);
        assertThat(verdict.sure()).isTrue();
    }
}
