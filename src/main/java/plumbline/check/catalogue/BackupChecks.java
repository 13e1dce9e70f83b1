package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.backup.BackupBefore;
import plumbline.check.backup.BackupVerified;
import plumbline.check.backup.RecoveryObjectives;

import java.util.List;

/// The checks on backup and recovery, in reading order.
final class BackupChecks {

    private BackupChecks() {}

    static List<Check> all() {
        return List.of(new BackupBefore(), new BackupVerified(), new RecoveryObjectives());
    }
}
