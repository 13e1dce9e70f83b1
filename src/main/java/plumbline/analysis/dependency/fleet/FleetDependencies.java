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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What depends on what in all services of a folder, or of several that are looked at together.
///
/// `across` are needs of migrations of one set in migrations of another one.
public record FleetDependencies(
        List<ServiceReading> services,
        List<SetDependencies> sets,
        DatabaseMap databases,
        Ownership ownership,
        List<MigrationNeed> across) {

    public FleetDependencies {
        services = List.copyOf(services);
        sets = List.copyOf(sets);
        across = List.copyOf(across);
    }

    public static FleetDependencies of(FolderReading reading) {
        IdentityHashMap<ServiceReading, List<SetDependencies>> byService = new IdentityHashMap<>();
        for (ServiceReading service : reading.services()) {
            List<SetDependencies> own = new ArrayList<>();
            for (SetReading set : service.sets()) {
                own.add(SetDependencies.of(service.name(), SchemaHistory.of(set)));
            }
            byService.put(service, own);
        }
        return of(reading.services(), byService, DatabaseMap.of(reading));
    }

    /// Those of several folders together, by what the folders are called; no two services of them
    /// may have one name.
    public static FleetDependencies joined(SequencedMap<String, FleetDependencies> folders) {
        if (folders.size() == 1) {
            return folders.firstEntry().getValue();
        }
        List<ServiceReading> services = new ArrayList<>();
        IdentityHashMap<ServiceReading, List<SetDependencies>> byService = new IdentityHashMap<>();
        SequencedMap<String, DatabaseMap> databases = new LinkedHashMap<>();
        folders.forEach(
                (name, each) -> {
                    services.addAll(each.services());
                    each.services().forEach(one -> byService.put(one, each.setsOf(one)));
                    databases.put(name, each.databases());
                });
        return of(services, byService, DatabaseMap.joined(databases));
    }

    private List<SetDependencies> setsOf(ServiceReading service) {
        return sets.stream().filter(each -> each.service().equals(service.name())).toList();
    }

    private static FleetDependencies of(
            List<ServiceReading> services,
            IdentityHashMap<ServiceReading, List<SetDependencies>> byService,
            DatabaseMap databases) {
        List<SetDependencies> sets = new ArrayList<>();
        services.forEach(each -> sets.addAll(byService.getOrDefault(each, List.of())));
        Ownership ownership =
                Ownership.of(
                        services,
                        databases,
                        service ->
                                ReplayUses.ofTables()
                                        .of(service, byService.getOrDefault(service, List.of())));
        return new FleetDependencies(
                services, sets, databases, ownership, new AcrossSets(sets, databases).find());
    }
}
