package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on row level security, in reading order.
final class RowSecurityChecks {

    private RowSecurityChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
