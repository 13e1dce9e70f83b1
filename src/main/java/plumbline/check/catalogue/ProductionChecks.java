package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.production.LockingMechanism;
import plumbline.check.production.ProductionImpactAssessed;
import plumbline.check.production.TransactionWrapping;

import java.util.List;

/// The checks on safety in production, in reading order.
final class ProductionChecks {

    private ProductionChecks() {}

    static List<Check> all() {
        return List.of(
                new TransactionWrapping(), new LockingMechanism(), new ProductionImpactAssessed());
    }
}
