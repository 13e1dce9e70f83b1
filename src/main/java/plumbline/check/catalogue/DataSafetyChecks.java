package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.data.AddNotNullNoDefault;
import plumbline.check.data.DestructiveDefault;
import plumbline.check.data.DropBackingIndex;
import plumbline.check.data.DropColumn;
import plumbline.check.data.DropColumnSilentConstraints;
import plumbline.check.data.DropDatabase;
import plumbline.check.data.DropNotNull;
import plumbline.check.data.DropTable;
import plumbline.check.data.FkOnDeleteSafe;
import plumbline.check.data.RenameColumn;
import plumbline.check.data.RenameTable;
import plumbline.check.data.SoftDeleteEarly;
import plumbline.check.data.TruncateCascade;

import java.util.List;

/// The checks on what destroys data or breaks running code, in reading order.
final class DataSafetyChecks {

    private DataSafetyChecks() {}

    static List<Check> all() {
        return List.of(
                new DropTable(),
                new DropColumn(),
                new DropColumnSilentConstraints(),
                new DropDatabase(),
                new TruncateCascade(),
                new DropBackingIndex(),
                new AddNotNullNoDefault(),
                new FkOnDeleteSafe(),
                new RenameTable(),
                new RenameColumn(),
                new DropNotNull(),
                new DestructiveDefault(),
                new SoftDeleteEarly());
    }
}
