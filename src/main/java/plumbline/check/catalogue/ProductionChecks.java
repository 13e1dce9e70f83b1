package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on safety in production, in reading order.
final class ProductionChecks {

    private ProductionChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
