package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Migration;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One migration of a set: its way up, its way down from there if it has one, what is left when
/// both were gone, what is dangerous about the way up, and how steps read that are no SQL.
public record Stage(
        Migration migration,
        Passage up,
        @Nullable Passage down,
        RoundTrip roundTrip,
        List<Danger> dangers,
        Map<SourceSpan, String> texts) {

    public Stage {
        dangers = List.copyOf(dangers);
        texts = Map.copyOf(texts);
    }

    public Optional<Passage> findDown() {
        return Optional.ofNullable(down);
    }
}
