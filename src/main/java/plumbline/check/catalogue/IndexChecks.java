package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on indexes, in reading order.
final class IndexChecks {

    private IndexChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
