package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.delivery.AutomatedDelivery;
import plumbline.check.delivery.BeforeNewCode;
import plumbline.check.delivery.ChangedFilesScope;
import plumbline.check.delivery.FailureStopsDelivery;
import plumbline.check.delivery.StartupRace;

import java.util.List;

/// The checks on how migrations are delivered, in reading order.
final class DeliveryChecks {

    private DeliveryChecks() {}

    static List<Check> all() {
        return List.of(
                new AutomatedDelivery(),
                new FailureStopsDelivery(),
                new BeforeNewCode(),
                new StartupRace(),
                new ChangedFilesScope());
    }
}
