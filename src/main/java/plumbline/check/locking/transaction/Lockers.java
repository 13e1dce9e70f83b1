package plumbline.check.locking.transaction;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.Statement;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.IndexOperation;
import plumbline.operation.TableOperation.RenameTable;
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

        /// Whether both are on one table, whatever it is called by then.
        boolean isSameAs(Held earlier) {
            return table().equals(earlier.table())
                    || (lock.relation() != 0 && earlier.isOn(lock.relation()));
        }

        /// What nobody made is only known from the statement that renames it on.
        private boolean isOn(int table) {
            return lock.relation() == table
                    || (step.operation() instanceof RenameTable
                            && step.effect().touches().stream()
                                    .anyMatch(touch -> touch.object() == table));
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
