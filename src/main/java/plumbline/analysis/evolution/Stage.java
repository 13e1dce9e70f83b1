package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Migration;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.roundtrip.RoundTrip;

import java.util.List;
import java.util.Optional;

/// One migration of a set: its way up, its way down from there if it has one, what is left when
/// both were gone, and what is dangerous about the way up.
public record Stage(
        Migration migration,
        Passage up,
        @Nullable Passage down,
        RoundTrip roundTrip,
        List<Danger> dangers) {

    public Stage {
        dangers = List.copyOf(dangers);
    }

    public Optional<Passage> findDown() {
        return Optional.ofNullable(down);
    }
}
