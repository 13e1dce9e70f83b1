package plumbline.gui.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Mark;
import plumbline.analysis.evolution.Stage;
import plumbline.schema.replay.passage.Passage;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is looked at: the schema when `at` migrations have run, or, `down`, when the last of them
/// was taken back, compared with the schema when `since` had run.
public record Shown(int at, int since, boolean down, @Nullable Stage stage, Comparison comparison) {

    /// The migration that ran last; nothing for the empty database.
    Optional<Stage> findStage() {
        return Optional.ofNullable(stage);
    }

    /// The way that is looked at, step by step.
    Optional<Passage> findPassage() {
        return findStage().map(each -> down ? each.down() : each.up());
    }

    /// `+2 ~1`: how many things are different, by signs; empty where none is.
    String counts() {
        return Stream.of(Mark.ADDED, Mark.CHANGED, Mark.REMOVED)
                .filter(each -> comparison.count(each) > 0)
                .map(each -> each.sign() + comparison.count(each))
                .collect(Collectors.joining(" "));
    }

    /// What the schema is compared with: always the step before, or one moment; 0 is the empty
    /// database.
    public record Since(boolean stepBefore, int count) {

        static final Since STEP_BEFORE = new Since(true, 0);

        static Since after(int count) {
            return new Since(false, count);
        }

        /// How many migrations have run at the moment that `at` is compared with.
        int of(int at) {
            return stepBefore ? Math.max(0, at - 1) : count;
        }
    }
}
