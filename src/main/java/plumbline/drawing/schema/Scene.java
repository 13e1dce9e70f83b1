package plumbline.drawing.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.evolution.Stage;

import java.util.Optional;

/// What a picture of a schema shows: the schema when `at` of `count` migrations have run, compared
/// with when `since` had.
public record Scene(
        String service,
        int at,
        int since,
        int count,
        @Nullable Stage stage,
        String sinceName,
        Comparison comparison) {

    public static Scene of(String service, Evolution evolution, int at, int since) {
        return new Scene(
                service,
                at,
                since,
                evolution.stages().size(),
                at == 0 ? null : evolution.stages().get(at - 1),
                since == 0 ? "" : evolution.stages().get(since - 1).migration().id(),
                Comparison.of(evolution.after(since), evolution.after(at)));
    }

    Optional<Stage> findStage() {
        return Optional.ofNullable(stage);
    }
}
