package plumbline.analysis.database;

import plumbline.analysis.Certainty;
import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.database.Containers.Home;
import plumbline.analysis.database.DatabaseReach.Way;
import plumbline.analysis.database.SharedDatabase.Reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Which databases all services of a folder reach; `unknown` are services of which none is known.
public record DatabaseMap(
        List<DatabaseReach> reaches, List<SharedDatabase> shared, List<String> unknown) {

    public DatabaseMap {
        reaches = List.copyOf(reaches);
        shared = List.copyOf(shared);
        unknown = List.copyOf(unknown);
    }

    public static DatabaseMap of(FolderReading reading) {
        List<DatabaseReach> reaches = new ArrayList<>();
        for (ServiceReading service : reading.services()) {
            List<Home> containers = Containers.of(service.surroundings());
            for (SetReading set : service.sets()) {
                reaches.addAll(new Reaches(service, set.set(), containers).find());
            }
        }
        Set<String> known = new HashSet<>();
        reaches.stream().filter(DatabaseMap::isNamed).forEach(each -> known.add(each.service()));
        return new DatabaseMap(
                reaches,
                shared(reaches),
                reading.services().stream()
                        .map(ServiceReading::name)
                        .filter(name -> !known.contains(name))
                        .toList());
    }

    /// Those of several folders together, by what the folders are called; what counts within one of
    /// them is nowhere else.
    public static DatabaseMap joined(SequencedMap<String, DatabaseMap> folders) {
        List<DatabaseReach> reaches = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        folders.forEach(
                (name, each) -> {
                    each.reaches().forEach(reach -> reaches.add(reach.in(name)));
                    unknown.addAll(each.unknown());
                });
        return new DatabaseMap(reaches, shared(reaches), unknown);
    }

    private static boolean isNamed(DatabaseReach reach) {
        return !reach.identity().database().isEmpty();
    }

    /// How two services stand to each other.
    public Sharing between(String service, String other) {
        Sharing best =
                unknown.contains(service) || unknown.contains(other)
                        ? Sharing.UNKNOWN
                        : Sharing.APART;
        for (SharedDatabase each : shared) {
            List<String> services = each.services();
            if (services.contains(service) && services.contains(other)) {
                if (each.certainty() == Certainty.CERTAIN) {
                    return Sharing.SHARED;
                }
                best = Sharing.LIKELY_SHARED;
            }
        }
        return best;
    }

    private static List<SharedDatabase> shared(List<DatabaseReach> reaches) {
        Map<String, List<DatabaseReach>> byAddress = new LinkedHashMap<>();
        Map<String, List<DatabaseReach>> byName = new LinkedHashMap<>();
        for (DatabaseReach reach : reaches) {
            DatabaseIdentity identity = reach.identity();
            String name = identity.dialect() + " " + identity.database().toLowerCase(Locale.ROOT);
            if (identity.isComplete()) {
                String address = identity.within() + " " + identity.host() + ":" + identity.port();
                byAddress.computeIfAbsent(address + " " + name, _ -> new ArrayList<>()).add(reach);
            }
            if (isNamed(reach) && !identity.isFile()) {
                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(reach);
            }
        }
        List<SharedDatabase> shared = new ArrayList<>();
        byAddress.values().forEach(each -> add(each, shared));
        byName.values().stream()
                .filter(each -> each.stream().anyMatch(reach -> reach.identity().host().isEmpty()))
                .forEach(each -> add(each, Reason.HOST_NOT_KNOWN, Certainty.LIKELY, shared));
        return shared;
    }

    /// Those whose address is sure count by themselves first, then with all others.
    private static void add(List<DatabaseReach> reaches, List<SharedDatabase> shared) {
        List<DatabaseReach> sure = reaches.stream().filter(each -> each.way().isSure()).toList();
        if (!sure.isEmpty() && sure.size() < reaches.size()) {
            addAll(sure, shared);
        }
        if (services(sure) < services(reaches) || sure.size() == reaches.size()) {
            addAll(reaches, shared);
        }
    }

    private static long services(List<DatabaseReach> reaches) {
        return reaches.stream().map(DatabaseReach::service).distinct().count();
    }

    private static void addAll(List<DatabaseReach> reaches, List<SharedDatabase> shared) {
        Reason reason = reason(reaches);
        boolean certain = reason == Reason.SAME_ADDRESS || reason == Reason.SAME_CONTAINER;
        add(reaches, reason, certain ? Certainty.CERTAIN : Certainty.LIKELY, shared);
    }

    private static void add(
            List<DatabaseReach> reaches,
            Reason reason,
            Certainty certainty,
            List<SharedDatabase> shared) {
        SharedDatabase found =
                new SharedDatabase(reaches.getFirst().identity(), reaches, certainty, reason);
        if (services(reaches) > 1) {
            shared.add(found);
        }
    }

    private static Reason reason(List<DatabaseReach> reaches) {
        DatabaseIdentity identity = reaches.getFirst().identity();
        if (has(reaches, Way.USUAL_NAMES)) {
            return Reason.USUAL_NAMES;
        } else if (has(reaches, Way.DEFAULT)) {
            return Reason.BY_DEFAULT;
        } else if (!identity.within().isEmpty()) {
            return Reason.SAME_CONTAINER;
        } else if (identity.isLocal()) {
            return Reason.LOCAL_HOST;
        } else if (identity.isShortName()) {
            return Reason.SHORT_HOST_NAME;
        }
        boolean one = reaches.stream().map(DatabaseReach::environment).distinct().count() == 1;
        return one ? Reason.SAME_ADDRESS : Reason.OTHER_ENVIRONMENTS;
    }

    private static boolean has(List<DatabaseReach> reaches, Way way) {
        return reaches.stream().anyMatch(each -> each.way() == way);
    }
}
