package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on how migrations are delivered, in reading order.
final class DeliveryChecks {

    private DeliveryChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
