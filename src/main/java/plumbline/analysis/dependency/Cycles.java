package plumbline.analysis.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the groups of nodes in which each leads to every other one, as Tarjan does, without
/// recursion.
public final class Cycles<T> {

    private final Map<T, List<T>> edges;
    private final Map<T, Integer> index = new HashMap<>();
    private final Map<T, Integer> low = new HashMap<>();
    private final Deque<T> open = new ArrayDeque<>();
    private final Map<T, Boolean> isOpen = new HashMap<>();
    private final Deque<Visit<T>> path = new ArrayDeque<>();
    private final List<List<T>> found = new ArrayList<>();

    /// A node on the way, and how many of its edges were gone.
    private static final class Visit<T> {

        private final T node;
        private int next;

        Visit(T node) {
            this.node = node;
        }
    }

    private Cycles(Map<T, List<T>> edges) {
        this.edges = edges;
    }

    /// Groups of at least two; that a node leads to itself is none.
    public static <T> List<List<T>> of(Map<T, List<T>> edges) {
        Cycles<T> cycles = new Cycles<>(edges);
        for (T node : edges.keySet()) {
            if (!cycles.index.containsKey(node)) {
                cycles.enter(node);
                cycles.walk();
            }
        }
        return List.copyOf(cycles.found);
    }

    private void enter(T node) {
        index.put(node, index.size());
        low.put(node, index.get(node));
        open.push(node);
        isOpen.put(node, true);
        path.push(new Visit<>(node));
    }

    private void walk() {
        while (!path.isEmpty()) {
            Visit<T> visit = path.element();
            List<T> targets = edges.getOrDefault(visit.node, List.of());
            if (visit.next == targets.size()) {
                path.pop();
                leave(visit.node);
                continue;
            }
            T target = targets.get(visit.next++);
            if (!index.containsKey(target)) {
                enter(target);
            } else if (isOpen.getOrDefault(target, false)) {
                low.merge(visit.node, index.getOrDefault(target, 0), Math::min);
            }
        }
    }

    private void leave(T node) {
        int lowest = low.getOrDefault(node, 0);
        if (!path.isEmpty()) {
            low.merge(path.element().node, lowest, Math::min);
        }
        if (lowest != index.getOrDefault(node, 0)) {
            return;
        }
        List<T> group = new ArrayList<>();
        T member;
        do {
            member = open.pop();
            isOpen.put(member, false);
            group.add(member);
        } while (!member.equals(node));
        if (group.size() > 1) {
            found.add(List.copyOf(group.reversed()));
        }
    }
}
