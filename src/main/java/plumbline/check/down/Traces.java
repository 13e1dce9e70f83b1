package plumbline.check.down;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which steps of one way of a migration touch which objects.
final class Traces {

    private final Map<ObjectKey, List<StepSubject>> steps = new LinkedHashMap<>();

    private Traces() {}

    static Traces of(MigrationSubject migration, Way way) {
        Traces traces = new Traces();
        for (StepSubject step : migration.steps(way)) {
            for (Touch touch : step.effect().touches()) {
                traces.add(step.before(), touch, step);
                traces.add(step.after(), touch, step);
            }
        }
        return traces;
    }

    private void add(SchemaState state, Touch touch, StepSubject step) {
        state.findObject(touch.object())
                .map(new Keys(state)::of)
                .ifPresent(key -> steps.computeIfAbsent(key, _ -> new ArrayList<>()).add(step));
    }

    /// The objects, but for those within a table that is touched as a whole.
    List<ObjectKey> whole() {
        Set<String> tables =
                steps.keySet().stream()
                        .filter(each -> each.kind().equals("table"))
                        .map(ObjectKey::name)
                        .collect(Collectors.toSet());
        return steps.keySet().stream().filter(each -> !tables.contains(each.table())).toList();
    }

    Optional<StepSubject> find(ObjectKey key) {
        return steps.getOrDefault(key, List.of()).stream().findFirst();
    }

    Optional<StepSubject> findLast(ObjectKey key) {
        return steps.getOrDefault(key, List.of()).reversed().stream().findFirst();
    }

    boolean has(ObjectKey key) {
        return steps.containsKey(key);
    }
}
