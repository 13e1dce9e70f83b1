package plumbline.schema.replay.passage;

import plumbline.operation.Dialect;
import plumbline.schema.replay.guard.Answer;
import plumbline.schema.replay.guard.Handlers;
import plumbline.schema.replay.guard.Memory;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.SchemaState;

/// Judges the conditions that steps hang on, and remembers the answers through a migration.
public final class Guards {

    /// The condition of a step in the catch of a script; that it threw before is not taken to
    /// happen.
    private static final String CAUGHT = "catch";

    private final Memory memory;

    Guards(Dialect dialect) {
        this.memory = new Memory(dialect);
    }

    /// Whether a step runs under a condition, and whether that is sure.
    record Verdict(Outcome outcome, boolean sure) {}

    Verdict judge(SchemaState state, String condition) {
        if (condition.equals(CAUGHT) || condition.startsWith(CAUGHT + " && ")) {
            return new Verdict(Outcome.CONDITION_FALSE, true);
        }
        Answer answer = memory.answer(state, condition);
        boolean caught = Handlers.isCaught(condition);
        return switch (answer) {
            case NO -> new Verdict(Outcome.CONDITION_FALSE, true);
            case HARDLY -> new Verdict(Outcome.CONDITION_FALSE, false);
            case UNKNOWN, PROBABLY -> new Verdict(Outcome.UNSURE, false);
            case YES -> new Verdict(caught ? Outcome.UNLESS_THERE : Outcome.DONE, true);
        };
    }

    /// A step without a condition ends all that stood under one.
    void leave() {
        memory.leave();
    }

    /// What became of the step that was judged last.
    void learn(Effect effect) {
        memory.handlers()
                .learn(effect.outcome() == Outcome.UNLESS_THERE, !effect.touches().isEmpty());
    }
}
