package plumbline.analysis.ownership;

import plumbline.analysis.Certainty;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.TableKey;
import plumbline.analysis.database.DatabaseMap;
import plumbline.analysis.database.Sharing;
import plumbline.framework.MigrationUnit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who makes which table, who works on those of others, and which have several makers.
///
/// `owners` has the services that make a table by migrations that run, each with where it does.
public record Ownership(
        Map<TableKey, List<TableUse>> owners,
        List<ForeignUse> foreignUses,
        List<DoubleOwner> doubleOwners) {

    public Ownership {
        owners = Map.copyOf(owners);
        foreignUses = List.copyOf(foreignUses);
        doubleOwners = List.copyOf(doubleOwners);
    }

    public static Ownership of(
            List<ServiceReading> services, DatabaseMap databases, TableUses finder) {
        List<TableUse> all = new ArrayList<>();
        services.forEach(service -> all.addAll(finder.of(service)));
        Map<TableKey, List<TableUse>> owners = new LinkedHashMap<>();
        for (TableUse use : all) {
            boolean runs = use.migration().status() == MigrationUnit.Status.ACTIVE;
            if (runs && use.kind() == TableUse.Kind.CREATES) {
                owners.computeIfAbsent(use.table(), _ -> new ArrayList<>()).add(use);
            }
        }
        Neighbours neighbours = new Neighbours(databases);
        return new Ownership(owners, foreign(all, owners, neighbours), doubled(owners, neighbours));
    }

    private static List<ForeignUse> foreign(
            List<TableUse> all, Map<TableKey, List<TableUse>> owners, Neighbours neighbours) {
        Set<String> own = new LinkedHashSet<>();
        all.stream()
                .filter(TableUse::creates)
                .forEach(use -> own.add(use.service() + "\n" + use.table().name()));
        Map<String, List<TableUse>> strange = new LinkedHashMap<>();
        for (TableUse use : all) {
            boolean isOwn = own.contains(use.service() + "\n" + use.table().name());
            if (!isOwn && owners.containsKey(use.table())) {
                strange.computeIfAbsent(use.service() + "\n" + use.table(), _ -> new ArrayList<>())
                        .add(use);
            }
        }
        return strange.values().stream()
                .map(
                        uses ->
                                foreign(
                                        uses,
                                        owners.getOrDefault(uses.getFirst().table(), List.of()),
                                        neighbours))
                .toList();
    }

    /// Of several owners those that stand nearest to the service.
    private static ForeignUse foreign(
            List<TableUse> uses, List<TableUse> creations, Neighbours neighbours) {
        String service = uses.getFirst().service();
        Map<Sharing, List<TableUse>> byNearness = new EnumMap<>(Sharing.class);
        for (TableUse creation : creations) {
            Sharing sharing = neighbours.between(service, creation.service());
            byNearness.computeIfAbsent(sharing, _ -> new ArrayList<>()).add(creation);
        }
        Map.Entry<Sharing, List<TableUse>> nearest = byNearness.entrySet().iterator().next();
        return new ForeignUse(
                service,
                uses.getFirst().table(),
                nearest.getValue().stream().map(TableUse::service).distinct().toList(),
                nearest.getKey(),
                uses,
                nearest.getValue());
    }

    private static List<DoubleOwner> doubled(
            Map<TableKey, List<TableUse>> owners, Neighbours neighbours) {
        List<DoubleOwner> found = new ArrayList<>();
        owners.forEach(
                (table, creations) -> {
                    Map<String, List<TableUse>> byService = new TreeMap<>();
                    creations.forEach(
                            use ->
                                    byService
                                            .computeIfAbsent(use.service(), _ -> new ArrayList<>())
                                            .add(use));
                    for (Set<String> group : neighbours.groups(byService.keySet())) {
                        List<TableUse> together = new ArrayList<>();
                        group.forEach(
                                service ->
                                        together.addAll(
                                                byService.getOrDefault(service, List.of())));
                        Certainty certainty = neighbours.certainty(group);
                        found.add(new DoubleOwner(table, certainty, isGuarded(together), together));
                    }
                });
        return found;
    }

    private static boolean isGuarded(List<TableUse> creations) {
        return creations.stream()
                        .filter(use -> !use.guarded())
                        .map(TableUse::service)
                        .distinct()
                        .count()
                <= 1;
    }
}
