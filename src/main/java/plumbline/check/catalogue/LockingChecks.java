package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.locking.index.ConcurrentIndexRetry;
import plumbline.check.locking.index.DropIndexConcurrently;
import plumbline.check.locking.index.IndexConcurrently;
import plumbline.check.locking.index.ReindexConcurrently;
import plumbline.check.locking.type.DomainConstraint;
import plumbline.check.locking.type.EnumValueOrder;
import plumbline.check.locking.upkeep.ClusterTable;
import plumbline.check.locking.upkeep.DetachConcurrently;
import plumbline.check.locking.upkeep.VacuumFull;

import java.util.List;

/// The checks on locks, scans and rewrites, in reading order.
final class LockingChecks {

    private LockingChecks() {}

    static List<Check> all() {
        return List.of(
                new IndexConcurrently(),
                new DropIndexConcurrently(),
                new ConcurrentIndexRetry(),
                new ReindexConcurrently(),
                new VacuumFull(),
                new ClusterTable(),
                new DetachConcurrently(),
                new DomainConstraint(),
                new EnumValueOrder());
    }
}
