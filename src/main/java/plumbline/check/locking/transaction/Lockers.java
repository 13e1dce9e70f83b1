package plumbline.check.locking.transaction;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.Statement;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.IndexOperation;
import plumbline.schema.lock.LockMode;
import plumbline.schema.lock.RelationLock;
import plumbline.schema.object.Table;

import java.util.List;
import java.util.stream.Stream;

/// Finds what locks whole tables that were there before.
final class Lockers {

    private Lockers() {}

    /// A lock and the step that takes it.
    record Held(StepSubject step, RelationLock lock) {

        String table() {
            return lock.name();
        }
    }

    /// The locks of a statement that keep even readers away from tables.
    static List<Held> exclusive(Statement statement) {
        return statement.steps().stream().flatMap(Lockers::exclusive).toList();
    }

    static Stream<Held> exclusive(StepSubject step) {
        return new Burden(step)
                .locks(LockMode.ACCESS_EXCLUSIVE).stream()
                        .filter(lock -> isTable(step, lock))
                        .map(lock -> new Held(step, lock));
    }

    /// An unknown name is a table, but for that of an index.
    private static boolean isTable(StepSubject step, RelationLock lock) {
        return lock.relation() == 0
                ? !(step.operation() instanceof IndexOperation)
                : step.before().find(lock.relation(), Table.class).isPresent();
    }
}
