package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on the way up, in reading order.
final class UpChecks {

    private UpChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
