package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.structure.AppliedFileImmutable;
import plumbline.check.structure.DescriptiveName;
import plumbline.check.structure.FixupChurn;
import plumbline.check.structure.FrameworkDetected;
import plumbline.check.structure.LinearHistory;
import plumbline.check.structure.MigrationDirectory;
import plumbline.check.structure.OneLogicalChange;
import plumbline.check.structure.PurposeDocumented;
import plumbline.check.structure.TimestampPrefix;
import plumbline.check.structure.TypedSource;
import plumbline.check.structure.VersionUnique;
import plumbline.check.structure.text.NoEnvBranching;
import plumbline.check.structure.text.SqlParses;
import plumbline.check.structure.text.SuppressionsJustified;
import plumbline.check.structure.text.UnanalysableSql;

import java.util.List;

/// The checks on the files of migrations, in reading order.
final class StructureChecks {

    private StructureChecks() {}

    static List<Check> all() {
        return List.of(
                new FrameworkDetected(),
                new MigrationDirectory(),
                new TimestampPrefix(),
                new VersionUnique(),
                new LinearHistory(),
                new DescriptiveName(),
                new OneLogicalChange(),
                new TypedSource(),
                new PurposeDocumented(),
                new AppliedFileImmutable(),
                new FixupChurn(),
                new SqlParses(),
                new UnanalysableSql(),
                new SuppressionsJustified(),
                new NoEnvBranching());
    }
}
