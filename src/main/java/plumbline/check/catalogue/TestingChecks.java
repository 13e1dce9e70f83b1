package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on how migrations are tested, in reading order.
final class TestingChecks {

    private TestingChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
