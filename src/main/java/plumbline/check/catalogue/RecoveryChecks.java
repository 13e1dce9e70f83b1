package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.backup.BackupBefore;
import plumbline.check.backup.BackupVerified;
import plumbline.check.backup.RecoveryObjectives;
import plumbline.check.rollback.RollbackCommunication;
import plumbline.check.rollback.RollbackDocumented;
import plumbline.check.rollback.RollbackRehearsed;

import java.util.List;

/// The checks on backups and on rolling back, in reading order.
final class RecoveryChecks {

    private RecoveryChecks() {}

    static List<Check> all() {
        return List.of(
                new BackupBefore(),
                new BackupVerified(),
                new RecoveryObjectives(),
                new RollbackDocumented(),
                new RollbackRehearsed(),
                new RollbackCommunication());
    }
}
