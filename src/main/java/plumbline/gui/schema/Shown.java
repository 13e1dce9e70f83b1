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
}
