package plumbline.analysis.dependency;

import plumbline.analysis.schema.SchemaHistory;
import plumbline.schema.dependency.ObjectDependency;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the migrations of one set need of each other.
///
/// `origins` say which step made an object, `causes` since which step one object needs another, and
/// `outside` what is used here and made by none of them.
public record SetDependencies(
        String service,
        String label,
        SchemaHistory history,
        List<ObjectUse> uses,
        List<MigrationNeed> needs,
        List<OrderViolation> violations,
        List<MissingName> outside,
        Map<Integer, Occasion> origins,
        Map<ObjectDependency, Occasion> causes) {

    public SetDependencies {
        uses = List.copyOf(uses);
        needs = List.copyOf(needs);
        violations = List.copyOf(violations);
        outside = List.copyOf(outside);
        origins = Map.copyOf(origins);
        causes = Map.copyOf(causes);
    }

    public static SetDependencies of(String service, SchemaHistory history) {
        return new SetWalk(service, history).walk();
    }

    /// The migration at a position of those that run.
    public MigrationKey key(int position) {
        return new MigrationKey(
                service, label, position, history.moments().get(position).migration());
    }

    /// Where an object was made, if that was by one of them.
    public Optional<Occasion> findOrigin(int object) {
        return Optional.ofNullable(origins.get(object));
    }

    /// Since which step an object needs another one.
    public Optional<Occasion> findCause(ObjectDependency dependency) {
        return Optional.ofNullable(causes.get(dependency)).or(() -> findOrigin(dependency.user()));
    }
}
