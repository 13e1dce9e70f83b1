package plumbline.framework.flyway.place;

import plumbline.framework.flyway.setup.ConfigurationSearch;
import plumbline.framework.flyway.setup.Dialects;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds folders of migrations by how they look, where nothing is configured.
final class LookSearch {

    private static final Location USUAL = new Location("db/migration", true);

    private final Candidates candidates;
    private final Homes homes;

    LookSearch(Candidates candidates, Homes homes) {
        this.candidates = candidates;
        this.homes = homes;
    }

    /// Where nothing is configured: the usual place, else wherever migrations stand.
    List<Cluster> clusters(String home) {
        List<String> folders =
                candidates.folders().stream()
                        .filter(folder -> homes.of(folder).equals(home))
                        .filter(candidates::hasVersioned)
                        .filter(folder -> !ConfigurationSearch.isTest(folder + "/"))
                        .filter(folder -> !Members.isArchive(folder))
                        .toList();
        Set<String> usual = usual(home);
        boolean inUsual =
                folders.stream().anyMatch(usual::contains)
                        // a prefix of its own, which the settings tell
                        || (folders.isEmpty() && !usual.isEmpty());
        return inUsual ? List.of(new Cluster(home, usual, List.of(), true)) : apart(home, folders);
    }

    private Set<String> usual(String home) {
        Set<String> usual = new TreeSet<>();
        for (String folder : candidates.folders()) {
            if (homes.of(folder).equals(home)
                    && candidates.hasSqlOrCode(folder)
                    && USUAL.covers(folder, home, home)) {
                usual.add(folder);
            }
        }
        return usual;
    }

    /// Folders that use the same version twice are those of two databases.
    private List<Cluster> apart(String home, List<String> folders) {
        List<Cluster> clusters = new ArrayList<>();
        for (String folder : folders) {
            Cluster alone = new Cluster(home, Set.of(folder), List.of(), true);
            Optional<Cluster> fitting =
                    clusters.stream().filter(each -> mayJoin(each, folder)).findFirst();
            if (fitting.isPresent()) {
                clusters.remove(fitting.get());
                Set<String> both = new TreeSet<>(fitting.get().folders());
                both.add(folder);
                clusters.add(alone.only(both));
            } else {
                clusters.add(alone);
            }
        }
        return clusters;
    }

    private boolean mayJoin(Cluster cluster, String folder) {
        boolean otherDialect =
                Dialects.findByFolder(TreePath.name(folder)).isPresent()
                        && cluster.folders().stream().anyMatch(each -> sibling(each, folder));
        Set<String> versions = versions(List.of(folder));
        versions.retainAll(versions(cluster.folders()));
        return otherDialect || versions.isEmpty();
    }

    private static boolean sibling(String one, String other) {
        return TreePath.parent(one).equals(TreePath.parent(other))
                && Dialects.findByFolder(TreePath.name(one)).isPresent();
    }

    private Set<String> versions(Iterable<String> folders) {
        Set<String> versions = new TreeSet<>();
        for (String folder : folders) {
            for (String file : candidates.telling(folder)) {
                String name = TreePath.name(file);
                versions.add(name.substring(0, name.indexOf("__")));
            }
        }
        versions.removeIf(version -> version.length() < 2);
        return versions;
    }
}
