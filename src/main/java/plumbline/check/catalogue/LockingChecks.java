package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.locking.column.DefaultBefore11;
import plumbline.check.locking.column.DomainColumn;
import plumbline.check.locking.column.InlineConstraint;
import plumbline.check.locking.column.SerialOrIdentity;
import plumbline.check.locking.column.StoredGenerated;
import plumbline.check.locking.column.TypeRecheck;
import plumbline.check.locking.column.TypeRewrite;
import plumbline.check.locking.column.VolatileDefault;
import plumbline.check.locking.constraint.AddExclusion;
import plumbline.check.locking.constraint.CheckNotValid;
import plumbline.check.locking.constraint.ForeignKeyLocks;
import plumbline.check.locking.constraint.ForeignKeyNotValid;
import plumbline.check.locking.constraint.PrimaryKeyNullable;
import plumbline.check.locking.constraint.PrimaryKeyUsingIndex;
import plumbline.check.locking.constraint.SetNotNullSafe;
import plumbline.check.locking.constraint.UniqueUsingIndex;
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
                new ForeignKeyNotValid(),
                new ForeignKeyLocks(),
                new CheckNotValid(),
                new UniqueUsingIndex(),
                new PrimaryKeyUsingIndex(),
                new PrimaryKeyNullable(),
                new AddExclusion(),
                new SetNotNullSafe(),
                new VolatileDefault(),
                new DefaultBefore11(),
                new StoredGenerated(),
                new SerialOrIdentity(),
                new InlineConstraint(),
                new DomainColumn(),
                new TypeRewrite(),
                new TypeRecheck(),
                new VacuumFull(),
                new ClusterTable(),
                new DetachConcurrently(),
                new DomainConstraint(),
                new EnumValueOrder());
    }
}
