package plumbline.schema.replay.passage;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.step.Step;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Doubt.Reason;
import plumbline.schema.state.SchemaState;

import java.util.List;

/// Why what a step touches may be otherwise.
public final class Doubts {

    private Doubts() {}

    /// Nothing where the step surely runs once as it stands there.
    static @Nullable Doubt of(Step step, Outcome outcome) {
        if (outcome == Outcome.UNSURE) {
            return condition(step);
        }
        if (step.circumstances().repeated()) {
            return new Doubt(Reason.REPEATED, step.sql(), step.span());
        }
        return isDynamic(step) ? new Doubt(Reason.DYNAMIC, step.sql(), step.span()) : null;
    }

    static Doubt condition(Step step) {
        String condition = step.circumstances().condition();
        return new Doubt(Reason.CONDITION, condition == null ? "" : condition, step.span());
    }

    static Doubt failed(Step step) {
        String named = step.sql().isEmpty() ? step.operation().kind() : step.sql();
        return new Doubt(Reason.FAILED, named, step.span());
    }

    /// What is gone cannot be doubted; what it belonged to is, or else all of the schema.
    static void onGone(Draft draft, SchemaState before, Doubt doubt) {
        for (int id : List.copyOf(draft.touched())) {
            if (!draft.state().objects().containsKey(id)) {
                draft.become(onOwner(draft.state(), before, id, doubt));
            }
        }
    }

    /// Lets all be doubted that a draft touched which is not taken.
    static SchemaState onAll(SchemaState before, Draft draft, Doubt doubt) {
        SchemaState state = before;
        for (int id : draft.touched()) {
            state =
                    before.objects().containsKey(id)
                            ? doubted(state, id, doubt)
                            : onOwner(state, draft.state(), id, doubt);
        }
        return state;
    }

    private static SchemaState onOwner(SchemaState state, SchemaState known, int id, Doubt doubt) {
        SchemaObject object = known.objects().get(id);
        if (object == null) {
            return state;
        }
        int owner = object instanceof Index index ? index.table() : object.place().owner();
        if (state.find(owner, Namespace.class).isEmpty() && state.objects().containsKey(owner)) {
            return doubted(state, owner, doubt);
        }
        boolean part = known.find(owner, Relation.class).isPresent();
        return part ? state : state.doubted(doubt);
    }

    private static SchemaState doubted(SchemaState state, int id, Doubt doubt) {
        return state.withRemarks(id, state.remarksOn(id).doubted(doubt));
    }

    private static boolean isDynamic(Step step) {
        ObjectName table = step.operation().table();
        return step.dynamic() && (step.sql().contains("${") || (table != null && table.dynamic()));
    }
}
