package plumbline.framework.flyway.place;

import plumbline.framework.flyway.setup.Configuration;
import plumbline.framework.flyway.setup.ConfigurationSearch;
import plumbline.framework.flyway.setup.Dialects;
import plumbline.framework.flyway.setup.FlywayOption;
import plumbline.operation.Dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds out which folders belong together, and what sets them up.
public final class ClusterSearch {

    private static final String VENDOR = "{vendor}";
    private final Candidates candidates;
    private final Homes homes;
    private final List<Configuration> configurations;
    private final Map<String, List<Cluster>> byHome = new TreeMap<>();

    public ClusterSearch(Candidates candidates, Homes homes, List<Configuration> configurations) {
        this.candidates = candidates;
        this.homes = homes;
        this.configurations = configurations;
    }

    /// The clusters of every home that has some.
    public Map<String, List<Cluster>> all() {
        configurations.forEach(this::reach);
        Set<String> seen = new TreeSet<>();
        for (String folder : candidates.folders()) {
            if (candidates.hasVersioned(folder) && !ConfigurationSearch.isTest(folder + "/")) {
                seen.add(homes.of(folder));
            }
        }
        configurations.stream()
                .filter(Configuration::isFlyways)
                .map(each -> homes.of(each.folder()))
                .forEach(seen::add);
        LookSearch look = new LookSearch(candidates, homes);
        seen.forEach(home -> byHome.computeIfAbsent(home, look::clusters));
        byHome.replaceAll((home, clusters) -> withSettings(home, clusters));
        return byHome;
    }

    /// The folders that a configuration names, each with its home.
    private void reach(Configuration configuration) {
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        for (Location each : locations(configuration)) {
            covered(each, configuration)
                    .forEach(
                            folder ->
                                    reached.computeIfAbsent(homes.of(folder), _ -> new TreeSet<>())
                                            .add(folder));
        }
        reached.forEach(
                (home, folders) -> add(new Cluster(home, folders, List.of(configuration), false)));
    }

    private void add(Cluster cluster) {
        List<Cluster> others = byHome.getOrDefault(cluster.home(), List.of());
        List<Cluster> kept = new ArrayList<>();
        Cluster grown = cluster;
        for (Cluster other : others) {
            if (other.touches(grown.folders())) {
                grown = other.with(grown);
            } else {
                kept.add(other);
            }
        }
        kept.add(grown);
        byHome.put(cluster.home(), kept);
    }

    private List<Location> locations(Configuration configuration) {
        List<Location> found = new ArrayList<>();
        for (FlywayOption option : configuration.locations()) {
            for (String item : option.items()) {
                for (String written : expanded(item, configuration)) {
                    Location.find(written).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private List<String> expanded(String location, Configuration configuration) {
        if (!location.contains(VENDOR)) {
            return VendorFolders.expanded(location, candidates);
        }
        String home = homes.of(configuration.folder());
        List<FlywayOption> options =
                configurations.stream()
                        .filter(each -> homes.of(each.folder()).equals(home))
                        .flatMap(each -> each.options().stream())
                        .toList();
        Set<Dialect> named = Dialects.named(options);
        return (named.isEmpty() ? Arrays.asList(Dialect.values()) : List.copyOf(named))
                .stream()
                        .flatMap(dialect -> Dialects.vendors(dialect).stream())
                        .distinct()
                        .map(vendor -> location.replace(VENDOR, vendor))
                        .toList();
    }

    private List<String> covered(Location location, Configuration configuration) {
        String folder = configuration.folder();
        String home = homes.of(folder);
        List<String> own = withFiles(each -> location.covers(each, home, folder));
        return own.isEmpty() ? withFiles(location::coversAnywhere) : own;
    }

    private List<String> withFiles(Predicate<String> wanted) {
        return candidates.folders().stream()
                .filter(candidates::hasSqlOrCode)
                .filter(folder -> !ConfigurationSearch.isTest(folder + "/"))
                .filter(wanted)
                .toList();
    }

    /// What else the home says about Flyway, for all its clusters or for that of the same name.
    private List<Cluster> withSettings(String home, List<Cluster> clusters) {
        List<Configuration> here =
                configurations.stream()
                        .filter(each -> homes.of(each.folder()).equals(home))
                        .filter(each -> clusters.size() == 1 || !isElsewhere(each, clusters))
                        .toList();
        return clusters.stream().map(each -> each.with(here)).toList();
    }

    private static boolean isElsewhere(Configuration configuration, List<Cluster> clusters) {
        return !configuration.label().isEmpty()
                || clusters.stream()
                        .anyMatch(each -> each.configurations().contains(configuration));
    }
}
