package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.CheckInfo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every check, in the order in which auditors go through them: one list for each section.
public final class Checks {

    private Checks() {}

    public static List<Check> all() {
        return Stream.of(
                        StructureChecks.all(),
                        UpChecks.all(),
                        DownChecks.all(),
                        DataSafetyChecks.all(),
                        LockingChecks.all(),
                        TransactionChecks.all(),
                        DeliveryChecks.all(),
                        ConfigurationChecks.all(),
                        TypeChecks.all(),
                        RowSecurityChecks.all(),
                        IndexChecks.all(),
                        RoutineChecks.all(),
                        RecoveryChecks.all(),
                        ProductionChecks.all(),
                        DataMigrationChecks.all(),
                        SurroundingChecks.all(),
                        NamingChecks.all())
                .flatMap(List::stream)
                .toList();
    }

    /// What each says of itself.
    public static List<CheckInfo> infos() {
        return all().stream().map(Check::info).toList();
    }

    /// Those that make sense for single files.
    public static List<Check> forSingleFiles() {
        return all().stream().filter(Check::isForSingleFiles).toList();
    }

    public static Optional<Check> find(String id) {
        return all().stream().filter(each -> each.info().id().equals(id)).findFirst();
    }
}
