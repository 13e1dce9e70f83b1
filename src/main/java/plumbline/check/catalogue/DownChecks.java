package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.down.DownDataLoss;
import plumbline.check.down.DownDropOrder;
import plumbline.check.down.DownDropsFunctions;
import plumbline.check.down.DownDropsOnlyOwn;
import plumbline.check.down.DownDropsTriggers;
import plumbline.check.down.DownExists;
import plumbline.check.down.DownIdempotent;
import plumbline.check.down.DownPoliciesBeforeRls;
import plumbline.check.down.DownRestoresDefinition;
import plumbline.check.down.DownReversesUp;

import java.util.List;

/// The checks on the way down, in reading order.
final class DownChecks {

    private DownChecks() {}

    static List<Check> all() {
        return List.of(
                new DownExists(),
                new DownReversesUp(),
                new DownDropOrder(),
                new DownDropsFunctions(),
                new DownDropsTriggers(),
                new DownPoliciesBeforeRls(),
                new DownIdempotent(),
                new DownDataLoss(),
                new DownRestoresDefinition(),
                new DownDropsOnlyOwn());
    }
}
