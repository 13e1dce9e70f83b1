package plumbline.analysis.dependency.fleet;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.database.DatabaseMap;
import plumbline.analysis.dependency.MigrationNeed;
import plumbline.analysis.dependency.ReplayUses;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.ownership.Ownership;
import plumbline.analysis.schema.SchemaHistory;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// What depends on what in all services of a folder.
///
/// `across` are needs of migrations of one set in migrations of another one.
public record FleetDependencies(
        FolderReading reading,
        List<SetDependencies> sets,
        DatabaseMap databases,
        Ownership ownership,
        List<MigrationNeed> across) {

    public FleetDependencies {
        sets = List.copyOf(sets);
        across = List.copyOf(across);
    }

    public static FleetDependencies of(FolderReading reading) {
        IdentityHashMap<ServiceReading, List<SetDependencies>> byService = new IdentityHashMap<>();
        List<SetDependencies> sets = new ArrayList<>();
        for (ServiceReading service : reading.services()) {
            List<SetDependencies> own = new ArrayList<>();
            for (SetReading set : service.sets()) {
                own.add(SetDependencies.of(service.name(), SchemaHistory.of(set)));
            }
            byService.put(service, own);
            sets.addAll(own);
        }
        DatabaseMap databases = DatabaseMap.of(reading);
        Ownership ownership =
                Ownership.of(
                        reading.services(),
                        databases,
                        service ->
                                ReplayUses.ofTables()
                                        .of(service, byService.getOrDefault(service, List.of())));
        return new FleetDependencies(
                reading, sets, databases, ownership, new AcrossSets(sets, databases).find());
    }
}
