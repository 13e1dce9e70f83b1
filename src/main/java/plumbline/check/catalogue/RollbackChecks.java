package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.rollback.RollbackCommunication;
import plumbline.check.rollback.RollbackDocumented;
import plumbline.check.rollback.RollbackRehearsed;

import java.util.List;

/// The checks on readiness for a rollback, in reading order.
final class RollbackChecks {

    private RollbackChecks() {}

    static List<Check> all() {
        return List.of(
                new RollbackDocumented(), new RollbackRehearsed(), new RollbackCommunication());
    }
}
