package plumbline.schema.replay.passage;

import plumbline.operation.step.Step;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Trouble;
import plumbline.schema.state.SchemaState;

import java.util.List;

/// What one step did to the schema: the state after it, what it touched, and why the server would
/// refuse it.
public record Effect(
        Step step,
        Outcome outcome,
        SchemaState after,
        List<Touch> touches,
        List<Trouble> troubles) {

    public Effect {
        touches = List.copyOf(touches);
        troubles = List.copyOf(troubles);
    }

    /// Whether a step runs.
    public enum Outcome {
        /// It runs.
        DONE,
        /// It runs unless what it makes is there, or what it drops is not.
        UNLESS_THERE,
        /// Only the running database can tell; it is taken to run where that makes sense.
        UNSURE,
        /// Its condition does not hold.
        CONDITION_FALSE,
        /// It is for another database.
        OTHER_DATABASE,
        /// It stands in the body of a routine, which is only kept.
        NOT_CALLED,
        /// It runs, but could not be carried out here: the schema stays as it was, and is doubted.
        FAILED
    }

    /// An object and what became of it.
    public record Touch(int object, Kind kind) {

        /// What became of it.
        public enum Kind {
            MADE,
            CHANGED,
            GONE
        }
    }

    static Effect none(Step step, Outcome outcome, SchemaState state) {
        return new Effect(step, outcome, state, List.of(), List.of());
    }

    static Effect of(Step step, Outcome outcome, SchemaState before, Draft draft) {
        SchemaState after = draft.state();
        List<Touch> touches =
                draft.touched().stream().map(id -> new Touch(id, kind(id, before, after))).toList();
        return new Effect(step, outcome, after, touches, draft.troubles());
    }

    private static Touch.Kind kind(int id, SchemaState before, SchemaState after) {
        if (!before.objects().containsKey(id)) {
            return Touch.Kind.MADE;
        }
        return after.objects().containsKey(id) ? Touch.Kind.CHANGED : Touch.Kind.GONE;
    }
}
