package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.locking.IndexConcurrently;

import java.util.List;

/// The checks on locks, scans and rewrites, in reading order.
final class LockingChecks {

    private LockingChecks() {}

    static List<Check> all() {
        return List.of(new IndexConcurrently());
    }
}
