package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on migrations of data, in reading order.
final class DataMigrationChecks {

    private DataMigrationChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
