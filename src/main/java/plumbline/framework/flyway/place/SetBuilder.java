package plumbline.framework.flyway.place;

import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.flyway.setup.Configuration;
import plumbline.framework.flyway.setup.Dialects;
import plumbline.framework.flyway.setup.Dialects.Vendor;
import plumbline.framework.sql.SqlLook;
import plumbline.operation.Dialect;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes sets of migrations out of the clusters of a home: one for each database that it speaks to.
public final class SetBuilder {

    private final SourceTree tree;
    private final Candidates candidates;
    private final Homes homes;
    private final JavaMigrations classes;

    public SetBuilder(SourceTree tree, Candidates candidates, Homes homes, JavaMigrations classes) {
        this.tree = tree;
        this.candidates = candidates;
        this.homes = homes;
        this.classes = classes;
    }

    public List<MigrationSet> build(String home, List<Cluster> clusters) {
        List<Part> parts = new ArrayList<>();
        for (Cluster cluster : clusters) {
            parts.addAll(parts(cluster, clusters.size() > 1));
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        Map<Part, List<String>> unreached = unreached(home, parts);
        List<MigrationSet> sets = new ArrayList<>();
        for (Part part : parts) {
            Cluster cluster = part.cluster();
            Members members = new Members(candidates, classes, cluster.naming());
            members.addActive(new TreeSet<>(cluster.folders()));
            members.addUnreached(unreached.getOrDefault(part, List.of()));
            if (members.hasMigrations()) {
                sets.add(
                        new MigrationSet(
                                Framework.FLYWAY,
                                home,
                                part.label(),
                                part.dialect(),
                                new SetSettings(cluster).settings(),
                                members.units(),
                                members.strangers()));
            }
        }
        return sets;
    }

    /// What one database gets of a cluster.
    private record Part(Cluster cluster, String label, Dialect dialect) {}

    private List<Part> parts(Cluster cluster, boolean oneOfSeveral) {
        Map<Vendor, Set<String>> byVendor = new TreeMap<>();
        Set<String> neutral = new TreeSet<>();
        for (String folder : cluster.folders()) {
            findVendor(folder, cluster.home())
                    .ifPresentOrElse(
                            vendor ->
                                    byVendor.computeIfAbsent(vendor, _ -> new TreeSet<>())
                                            .add(folder),
                            () -> neutral.add(folder));
        }
        String label = oneOfSeveral ? label(cluster) : "";
        if (byVendor.size() < 2) {
            Dialect dialect =
                    byVendor.keySet().stream()
                            .findFirst()
                            .map(Vendor::dialect)
                            .orElseGet(() -> configured(cluster));
            return List.of(new Part(cluster, label, dialect));
        }
        List<Part> parts = new ArrayList<>();
        byVendor.forEach(
                (vendor, folders) -> parts.add(part(cluster, label, vendor, folders, neutral)));
        return parts;
    }

    private static Part part(
            Cluster cluster, String label, Vendor vendor, Set<String> own, Set<String> neutral) {
        Set<String> all = new TreeSet<>(own);
        all.addAll(neutral);
        String name = vendor.name();
        String full = label.isEmpty() || label.equals(name) ? name : label + " " + name;
        return new Part(cluster.only(all), full, vendor.dialect());
    }

    /// The database that a folder's own name or that of one above it says.
    private static Optional<Vendor> findVendor(String folder, String home) {
        String at = folder;
        while (!at.equals(home) && !at.isEmpty()) {
            Optional<Vendor> found = Dialects.findVendor(TreePath.name(at));
            if (found.isPresent()) {
                return found;
            }
            at = TreePath.parent(at);
        }
        return Optional.empty();
    }

    private Dialect configured(Cluster cluster) {
        Set<Dialect> named = Dialects.named(cluster.options());
        Optional<Dialect> byHome = Dialects.findByFolder(TreePath.name(cluster.home()));
        if (named.isEmpty()) {
            return byHome.or(() -> findByLook(cluster)).orElse(Dialect.POSTGRESQL);
        }
        boolean alsoPostgres = named.contains(Dialect.POSTGRESQL);
        return alsoPostgres ? Dialect.POSTGRESQL : named.iterator().next();
    }

    /// What the SQL itself looks like, for lack of a configuration.
    private Optional<Dialect> findByLook(Cluster cluster) {
        return SqlLook.find(
                cluster.folders().stream()
                        .sorted()
                        .flatMap(folder -> candidates.in(folder).stream())
                        .filter(file -> file.endsWith(".sql"))
                        .toList(),
                tree);
    }

    private static String label(Cluster cluster) {
        return cluster.configurations().stream()
                .filter(each -> !each.locations().isEmpty())
                .map(Configuration::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElseGet(() -> folderName(Folders.topmost(cluster.folders()).iterator().next()));
    }

    /// The name of a folder, or of the one above where it only says the database.
    private static String folderName(String folder) {
        String name = TreePath.name(folder);
        String above = TreePath.name(TreePath.parent(folder));
        return Dialects.findVendor(name).isPresent() && !above.isEmpty() ? above : name;
    }

    /// Files named like migrations that no part has, each for the part that stands nearest.
    private Map<Part, List<String>> unreached(String home, List<Part> parts) {
        Map<Part, List<String>> found = new HashMap<>();
        for (String folder : candidates.folders()) {
            boolean reached =
                    parts.stream().anyMatch(part -> part.cluster().folders().contains(folder));
            List<String> files = candidates.telling(folder);
            if (!reached && !files.isEmpty() && homes.of(folder).equals(home)) {
                Part nearest =
                        parts.stream()
                                .max(Comparator.comparingInt(part -> nearness(part, folder)))
                                .orElseThrow();
                found.computeIfAbsent(nearest, _ -> new ArrayList<>()).addAll(files);
            }
        }
        return found;
    }

    private static int nearness(Part part, String folder) {
        return part.cluster().folders().stream()
                .mapToInt(each -> shared(each, folder))
                .max()
                .orElse(0);
    }

    private static int shared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
