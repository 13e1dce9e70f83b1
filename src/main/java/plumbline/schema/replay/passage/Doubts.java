package plumbline.schema.replay.passage;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.step.Step;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Doubt.Reason;

/// Why what a step touches may be otherwise.
public final class Doubts {

    private Doubts() {}

    /// Nothing where the step surely runs once as it stands there.
    static @Nullable Doubt of(Step step, Outcome outcome) {
        if (outcome == Outcome.UNSURE) {
            String condition = step.circumstances().condition();
            return new Doubt(Reason.CONDITION, condition == null ? "" : condition, step.span());
        }
        if (step.circumstances().repeated()) {
            return new Doubt(Reason.REPEATED, step.sql(), step.span());
        }
        return isDynamic(step) ? new Doubt(Reason.DYNAMIC, step.sql(), step.span()) : null;
    }

    private static boolean isDynamic(Step step) {
        ObjectName table = step.operation().table();
        return step.dynamic() && (step.sql().contains("${") || (table != null && table.dynamic()));
    }
}
