package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on what destroys data or breaks running code, in reading order.
final class DataSafetyChecks {

    private DataSafetyChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
