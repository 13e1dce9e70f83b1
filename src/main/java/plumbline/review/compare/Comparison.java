package plumbline.review.compare;

import plumbline.check.Severity;
import plumbline.review.decision.Cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is different between two audits: every cell of either of them once.
public record Comparison(
        Snapshot before, Snapshot after, List<ServiceMatch> services, List<CellChange> changes) {

    private static final Comparator<CellChange> WORST_FIRST =
            Comparator.comparing(CellChange::isBreach)
                    .thenComparing(CellChange::severity)
                    .reversed();

    public Comparison {
        services = List.copyOf(services);
        changes = List.copyOf(changes);
    }

    /// Services are the same by their names; `names` are new names of the earlier one's services.
    public static Comparison of(Snapshot before, Snapshot after, Map<String, String> names) {
        SortedMap<Cell, Answer> old = before.renamed(names).answers();
        SortedSet<Cell> cells = new TreeSet<>(old.keySet());
        cells.addAll(after.answers().keySet());
        return new Comparison(
                before,
                after,
                ServiceMatch.all(before.services(), after.services(), names),
                cells.stream()
                        .map(each -> CellChange.of(each, old.get(each), after.answers().get(each)))
                        .toList());
    }

    /// How a service was called in the earlier audit.
    String nameBefore(String service) {
        return services.stream()
                .filter(each -> each.name().equals(service) && each.isInBoth())
                .map(ServiceMatch::before)
                .findFirst()
                .orElse(service);
    }

    /// One service in each, under different names: somebody should say whether it is the same.
    public Optional<RenamedService> findLikelyRename() {
        return services.size() == 2 && services.stream().noneMatch(ServiceMatch::isInBoth)
                ? pair(before.services(), after.services())
                : Optional.empty();
    }

    private static Optional<RenamedService> pair(
            SortedSet<String> before, SortedSet<String> after) {
        return before.size() == 1 && after.size() == 1
                ? Optional.of(new RenamedService(before.first(), after.first()))
                : Optional.empty();
    }

    /// What may be one service under two names.
    public record RenamedService(String before, String after) {}

    /// A switch of the profile that was set in another way; results may differ for that alone.
    public record SwitchChange(String key, String before, String after) {}

    /// The switches that both audits know and that were set in another way.
    public List<SwitchChange> switches() {
        SortedMap<String, String> now = after.source().profile();
        return before.source().profile().entrySet().stream()
                .filter(each -> now.containsKey(each.getKey()))
                .map(
                        each ->
                                new SwitchChange(
                                        each.getKey(),
                                        each.getValue(),
                                        now.getOrDefault(each.getKey(), "")))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    /// Those of a group: what is worse first, and of that the weightiest.
    public List<CellChange> of(Group group) {
        return changes.stream().filter(each -> each.group() == group).sorted(WORST_FIRST).toList();
    }

    /// How many cells each group has, empty ones as well.
    public Map<Group, Integer> counts() {
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        for (Group each : Group.values()) {
            counts.put(each, 0);
        }
        changes.forEach(each -> counts.merge(each.group(), 1, Integer::sum));
        return counts;
    }

    /// How many cells went from each mark to each; those that no cell went are left out.
    public List<Transition> transitions() {
        List<Transition> all = new ArrayList<>();
        for (Mark from : Mark.values()) {
            for (Mark to : Mark.values()) {
                int count = count(from, to);
                if (count > 0) {
                    all.add(new Transition(from, to, count));
                }
            }
        }
        return List.copyOf(all);
    }

    /// How many cells went from one mark to the other.
    public int count(Mark from, Mark to) {
        return (int)
                changes.stream().filter(each -> each.from() == from && each.to() == to).count();
    }

    /// Whether something that weighs that much is worse or fails newly.
    public boolean isBreachedAt(Severity severity) {
        return changes.stream()
                .anyMatch(each -> each.isBreach() && each.severity().atLeast(severity));
    }
}
