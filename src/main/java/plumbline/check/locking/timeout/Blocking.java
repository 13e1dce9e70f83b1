package plumbline.check.locking.timeout;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.LockTable;
import plumbline.schema.lock.LockMode;
import plumbline.schema.lock.RelationLock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A step that keeps writers, or readers too, away from what was there before.
record Blocking(StepSubject step, RelationLock lock) {

    /// Those of a way up.
    static List<Blocking> in(MigrationSubject migration) {
        return migration.up().stream()
                .filter(StepSubject::runs)
                .flatMap(step -> of(step).stream())
                .toList();
    }

    private static Optional<Blocking> of(StepSubject step) {
        return weakest(step.operation())
                .flatMap(
                        weakest ->
                                new Burden(step)
                                        .locks(weakest).stream()
                                                .max(Comparator.comparing(RelationLock::mode)))
                .map(lock -> new Blocking(step, lock));
    }

    /// From which lock on it waits and lets wait: one that is taken for its own sake is kept to the
    /// end of the transaction, whatever its mode.
    private static Optional<LockMode> weakest(Operation operation) {
        return switch (operation) {
            case LockTable lock when lock.nowait() -> Optional.empty();
            case LockTable _ -> Optional.of(LockMode.ACCESS_SHARE);
            default -> Optional.of(LockMode.SHARE);
        };
    }

    /// Whether those who write wait as well, and not only those who change the table.
    boolean keepsWritersAway() {
        return lock.mode().blocksWrites();
    }

    Certainty certainty() {
        Certainty standing = new Burden(step).standing(lock.relation(), lock.name()).certainty();
        return standing.compareTo(step.certainty()) >= 0 ? standing : step.certainty();
    }
}
