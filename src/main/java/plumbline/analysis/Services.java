package plumbline.analysis;

import plumbline.framework.MigrationSet;
import plumbline.setting.Surroundings;
import plumbline.setting.reading.SurroundingsReader;
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

    private static final String SURROUNDINGS = "surroundings";

    private final Path root;
    private final FolderMemory memory;
    private final List<Incident> incidents;

    Services(Path root, FolderMemory memory, List<Incident> incidents) {
        this.root = root;
        this.memory = memory;
        this.incidents = incidents;
    }

    List<ServiceReading> of(List<SetReading> sets, ReadingThreads threads) {
        Map<String, List<SetReading>> byHome = new TreeMap<>();
        for (SetReading set : sets) {
            byHome.computeIfAbsent(set.set().home(), _ -> new ArrayList<>()).add(set);
        }
        Map<String, String> names = names(List.copyOf(byHome.keySet()));
        return threads.each(
                byHome.entrySet(),
                own ->
                        new ServiceReading(
                                names.getOrDefault(own.getKey(), own.getKey()),
                                own.getKey(),
                                own.getValue(),
                                surroundings(own.getKey())));
    }

    private Surroundings surroundings(String home) {
        try {
            return memory.surroundings()
                    .get(home, memory.tree(), tree -> SurroundingsReader.read(tree, home));
        } catch (RuntimeException | StackOverflowError failure) {
            incidents.add(new Incident(SURROUNDINGS, home, failure));
            return new Surroundings(List.of(), List.of(), List.of());
        }
    }

    /// The folder's own name, as far as no other service has it too.
    private Map<String, String> names(List<String> homes) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String home : homes) {
            String name = shortName(home);
            boolean taken =
                    homes.stream()
                            .filter(other -> !other.equals(home))
                            .anyMatch(other -> shortName(other).equals(name));
            names.put(home, taken && !home.isEmpty() ? home : name);
        }
        return names;
    }

    private String shortName(String home) {
        if (home.isEmpty()) {
            Path name = root.toAbsolutePath().normalize().getFileName();
            return name == null ? root.toString() : name.toString();
        }
        String name = TreePath.name(home);
        String parent = TreePath.parent(home);
        return GENERIC.contains(name) && parent.isEmpty() ? shortName("") + "/" + name : name;
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
