package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on backup and recovery, in reading order.
final class BackupChecks {

    private BackupChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
