package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.delivery.AutomatedDelivery;
import plumbline.check.delivery.BeforeNewCode;
import plumbline.check.delivery.ChangedFilesScope;
import plumbline.check.delivery.FailureStopsDelivery;
import plumbline.check.delivery.StartupRace;
import plumbline.check.testing.EntityDrift;
import plumbline.check.testing.ForwardRunTested;
import plumbline.check.testing.PipelineRunsMigrations;
import plumbline.check.testing.ProductionLikeVolume;
import plumbline.check.testing.RollbackTested;
import plumbline.check.testing.SecondRunTested;

import java.util.List;

/// The checks on tests and on delivery, in reading order.
final class DeliveryChecks {

    private DeliveryChecks() {}

    static List<Check> all() {
        return List.of(
                new PipelineRunsMigrations(),
                new ForwardRunTested(),
                new RollbackTested(),
                new SecondRunTested(),
                new ProductionLikeVolume(),
                new EntityDrift(),
                new AutomatedDelivery(),
                new FailureStopsDelivery(),
                new BeforeNewCode(),
                new StartupRace(),
                new ChangedFilesScope());
    }
}
