package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on the way down, in reading order.
final class DownChecks {

    private DownChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
