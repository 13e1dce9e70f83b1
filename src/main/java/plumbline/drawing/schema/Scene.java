package plumbline.drawing.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.evolution.Stage;

import java.util.List;
import java.util.Optional;

/// What a picture of a schema shows: the schema when `at` of `count` migrations have run, compared
/// with when `since` had; `down` where the last of them was taken back.
public record Scene(
        String service,
        int at,
        int since,
        int count,
        boolean down,
        @Nullable Stage stage,
        String sinceName,
        Comparison comparison) {

    public static Scene of(String service, Evolution evolution, int at, int since) {
        return new Scene(
                service,
                at,
                since,
                evolution.stages().size(),
                false,
                at == 0 ? null : evolution.stages().get(at - 1),
                since == 0 ? "" : evolution.stages().get(since - 1).migration().id(),
                Comparison.of(evolution.after(since), evolution.after(at)));
    }

    /// The same when the migration that ran last was taken back.
    public Scene down(Comparison compared) {
        return new Scene(service, at, since, count, true, stage, sinceName, compared);
    }

    /// With some of what is there.
    public Scene only(List<Entry> entries) {
        Comparison some = new Comparison(comparison.before(), comparison.after(), entries);
        return new Scene(service, at, since, count, down, stage, sinceName, some);
    }

    Optional<Stage> findStage() {
        return Optional.ofNullable(stage);
    }
}
