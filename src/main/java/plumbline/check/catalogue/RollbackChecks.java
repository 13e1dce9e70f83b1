package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on readiness for a rollback, in reading order.
final class RollbackChecks {

    private RollbackChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
