package plumbline.analysis;

import plumbline.framework.MigrationSet;
import plumbline.setting.reading.SurroundingsReader;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts what was read together by the service it belongs to, and gives each service its name.
final class Services {

    /// Folders that say nothing about the service in them.
    private static final Set<String> GENERIC =
            Set.of("backend", "server", "api", "app", "src", "db", "database", "service", "core");

    private Services() {}

    static List<ServiceReading> of(Path root, List<SetReading> sets, SourceTree tree) {
        Map<String, List<SetReading>> byHome = new TreeMap<>();
        for (SetReading set : sets) {
            byHome.computeIfAbsent(set.set().home(), _ -> new ArrayList<>()).add(set);
        }
        Map<String, String> names = names(root, List.copyOf(byHome.keySet()));
        List<ServiceReading> services = new ArrayList<>();
        byHome.forEach(
                (home, own) ->
                        services.add(
                                new ServiceReading(
                                        names.getOrDefault(home, home),
                                        home,
                                        own,
                                        SurroundingsReader.read(tree, home))));
        return services;
    }

    /// The folder's own name, as far as no other service has it too.
    private static Map<String, String> names(Path root, List<String> homes) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String home : homes) {
            String name = shortName(root, home);
            boolean taken =
                    homes.stream()
                            .filter(other -> !other.equals(home))
                            .anyMatch(other -> shortName(root, other).equals(name));
            names.put(home, taken && !home.isEmpty() ? home : name);
        }
        return names;
    }

    private static String shortName(Path root, String home) {
        if (home.isEmpty()) {
            Path name = root.toAbsolutePath().normalize().getFileName();
            return name == null ? root.toString() : name.toString();
        }
        String name = TreePath.name(home);
        String parent = TreePath.parent(home);
        return GENERIC.contains(name) && parent.isEmpty() ? shortName(root, "") + "/" + name : name;
    }

    /// A set without the units that stronger sets have taken.
    static MigrationSet without(MigrationSet set, Set<String> taken) {
        return new MigrationSet(
                set.framework(),
                set.home(),
                set.label(),
                set.dialect(),
                set.settings(),
                set.units().stream().filter(unit -> !taken.contains(unit.file())).toList(),
                set.strangers());
    }
}
