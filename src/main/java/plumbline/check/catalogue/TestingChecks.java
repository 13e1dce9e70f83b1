package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.testing.EntityDrift;
import plumbline.check.testing.ForwardRunTested;
import plumbline.check.testing.PipelineRunsMigrations;
import plumbline.check.testing.ProductionLikeVolume;
import plumbline.check.testing.RollbackTested;
import plumbline.check.testing.SecondRunTested;

import java.util.List;

/// The checks on how migrations are tested, in reading order.
final class TestingChecks {

    private TestingChecks() {}

    static List<Check> all() {
        return List.of(
                new PipelineRunsMigrations(),
                new ForwardRunTested(),
                new RollbackTested(),
                new SecondRunTested(),
                new ProductionLikeVolume(),
                new EntityDrift());
    }
}
