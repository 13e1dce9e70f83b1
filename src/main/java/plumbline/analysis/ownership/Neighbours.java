package plumbline.analysis.ownership;

import plumbline.analysis.Certainty;
import plumbline.analysis.database.DatabaseMap;
import plumbline.analysis.database.Sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Remembers how services stand to each other, and puts those together that may meet.
final class Neighbours {

    private final DatabaseMap databases;
    private final Map<String, Sharing> known = new HashMap<>();

    Neighbours(DatabaseMap databases) {
        this.databases = databases;
    }

    Sharing between(String service, String other) {
        return known.computeIfAbsent(
                service + "\n" + other, _ -> databases.between(service, other));
    }

    /// Groups of at least two in which each may meet another one; first those that do for certain,
    /// then what is left with all that it may meet.
    List<Set<String>> groups(Collection<String> services) {
        List<Set<String>> groups = new ArrayList<>(groups(services, Sharing.SHARED));
        for (Set<String> wider : groups(services, Sharing.UNKNOWN)) {
            if (groups.stream().noneMatch(group -> group.containsAll(wider))) {
                groups.add(wider);
            }
        }
        return groups;
    }

    Certainty certainty(Set<String> group) {
        return groups(group, Sharing.SHARED).contains(group) ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private List<Set<String>> groups(Collection<String> services, Sharing farthest) {
        List<Set<String>> groups = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(services);
        while (!left.isEmpty()) {
            List<String> reached = new ArrayList<>(List.of(left.iterator().next()));
            left.remove(reached.getFirst());
            for (int i = 0; i < reached.size(); i++) {
                String service = reached.get(i);
                List<String> near =
                        left.stream()
                                .filter(other -> between(service, other).compareTo(farthest) <= 0)
                                .toList();
                near.forEach(left::remove);
                reached.addAll(near);
            }
            if (reached.size() > 1) {
                groups.add(new LinkedHashSet<>(reached));
            }
        }
        return groups;
    }
}
