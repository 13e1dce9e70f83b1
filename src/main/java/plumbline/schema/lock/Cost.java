package plumbline.schema.lock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one operation costs: its locks, the work done under them, and whether the server refuses it
/// inside a transaction.
public record Cost(List<RelationLock> locks, List<Work> works, boolean refusedInTransaction) {

    /// Nothing anybody would notice, or nothing that is known.
    public static final Cost NONE = new Cost(List.of(), List.of(), false);

    public Cost {
        locks = List.copyOf(locks);
        works = List.copyOf(works);
    }

    public Optional<LockMode> findStrongest() {
        return locks.stream().map(RelationLock::mode).max(Comparator.naturalOrder());
    }

    /// The lock on a relation of the schema.
    public Optional<RelationLock> findLock(int relation) {
        return locks.stream()
                .filter(lock -> relation > 0 && lock.relation() == relation)
                .findFirst();
    }

    public boolean does(Work.Kind kind) {
        return works.stream().anyMatch(work -> work.kind() == kind);
    }

    /// Whether such work is done on that relation of the schema.
    public boolean does(Work.Kind kind, int relation) {
        return works.stream().anyMatch(work -> work.kind() == kind && work.relation() == relation);
    }
}
