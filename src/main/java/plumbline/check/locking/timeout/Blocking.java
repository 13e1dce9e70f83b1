package plumbline.check.locking.timeout;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.schema.lock.LockMode;
import plumbline.schema.lock.RelationLock;

import java.util.Comparator;
import java.util.List;

/// A step that keeps writers, or readers too, away from what was there before.
record Blocking(StepSubject step, RelationLock lock) {

    /// Those of a way up.
    static List<Blocking> in(MigrationSubject migration) {
        return migration.up().stream()
                .filter(StepSubject::runs)
                .flatMap(
                        step ->
                                new Burden(step)
                                        .locks(LockMode.SHARE).stream()
                                                .max(Comparator.comparing(RelationLock::mode))
                                                .map(lock -> new Blocking(step, lock))
                                                .stream())
                .toList();
    }

    Certainty certainty() {
        Certainty standing = new Burden(step).standing(lock.relation(), lock.name()).certainty();
        return standing.compareTo(step.certainty()) >= 0 ? standing : step.certainty();
    }
}
