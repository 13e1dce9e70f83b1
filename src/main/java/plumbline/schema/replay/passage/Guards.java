package plumbline.schema.replay.passage;

import plumbline.operation.Operation;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.SchemaState;

/// Judges the conditions that steps hang on, and remembers the answers through a migration.
public final class Guards {

    Outcome judge(SchemaState state, Operation operation, String condition) {
        return Outcome.UNSURE;
    }
}
