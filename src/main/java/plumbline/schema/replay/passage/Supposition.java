package plumbline.schema.replay.passage;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Step;
import plumbline.schema.object.Relation;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.replay.table.Tables;
import plumbline.schema.state.SchemaState;

/// The schema as it may be where others made the table that a step is about; none where it is
/// known.
record Supposition(@Nullable SchemaState state, @Nullable String condition) {

    static Supposition of(SchemaState state, Step step) {
        ObjectName table = step.operation().table();
        Draft draft = new Draft(state, step, null, false);
        if (table == null || draft.lookup().findRelation(table, Relation.class).isPresent()) {
            return new Supposition(null, null);
        }
        Tables.needed(draft, table, false);
        return new Supposition(draft.state(), step.circumstances().condition());
    }

    /// The same verdict, unless the condition fails for the want of that table alone.
    Guards.Verdict weigh(Guards.Verdict verdict, Dialect dialect) {
        boolean fails = verdict.outcome() == Outcome.CONDITION_FALSE && verdict.sure();
        return fails && mayHold(dialect) ? new Guards.Verdict(Outcome.UNSURE, false) : verdict;
    }

    /// Another branch hangs on a test that only what ran before knows.
    private boolean mayHold(Dialect dialect) {
        return state != null
                && condition != null
                && !condition.contains("ELSE")
                && new Guards(dialect).judge(state, condition).outcome() != Outcome.CONDITION_FALSE;
    }
}
