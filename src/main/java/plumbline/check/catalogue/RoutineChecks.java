package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.routine.HonestVolatility;
import plumbline.check.routine.PinnedSearchPath;
import plumbline.check.routine.SearchVectorKept;
import plumbline.check.routine.UpdateTimeKept;

import java.util.List;

/// The checks on triggers and functions, in reading order.
final class RoutineChecks {

    private RoutineChecks() {}

    static List<Check> all() {
        return List.of(
                new UpdateTimeKept(),
                new HonestVolatility(),
                new PinnedSearchPath(),
                new SearchVectorKept());
    }
}
