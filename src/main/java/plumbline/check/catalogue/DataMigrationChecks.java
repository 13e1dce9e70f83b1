package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.backfill.BackfillBatched;
import plumbline.check.backfill.BackfillFkAssumption;
import plumbline.check.backfill.BackfillNullOrder;
import plumbline.check.backfill.BackfillPresent;
import plumbline.check.backfill.DataMigrationPattern;
import plumbline.check.backfill.DedupeBeforeUnique;
import plumbline.check.backfill.SequenceReset;

import java.util.List;

/// The checks on migrations of data, in reading order.
final class DataMigrationChecks {

    private DataMigrationChecks() {}

    static List<Check> all() {
        return List.of(
                new BackfillPresent(),
                new BackfillBatched(),
                new BackfillNullOrder(),
                new BackfillFkAssumption(),
                new SequenceReset(),
                new DataMigrationPattern(),
                new DedupeBeforeUnique());
    }
}
