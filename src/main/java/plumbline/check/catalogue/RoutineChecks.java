package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on triggers and functions, in reading order.
final class RoutineChecks {

    private RoutineChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
