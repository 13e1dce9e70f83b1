package plumbline.drawing.graph;

import plumbline.drawing.Box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds free places for boxes among others that stay: beside what they are joined to.
final class Newcomers {

    private static final double ACROSS = 56;
    private static final double DOWN = 26;
    private static final int WIDEST = 60;

    private final Map<String, Box> sizes;
    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, List<String>> behind = new HashMap<>();

    Newcomers(Board board, Map<String, Box> sizes) {
        this.sizes = sizes;
        for (Tie tie : board.ties()) {
            before.computeIfAbsent(tie.to(), _ -> new ArrayList<>()).add(tie.from());
            behind.computeIfAbsent(tie.from(), _ -> new ArrayList<>()).add(tie.to());
        }
    }

    /// All of them, in the order of their sizes; those that are joined to what has a place first.
    Map<String, Box> place(Map<String, Box> kept) {
        Map<String, Box> placed = new LinkedHashMap<>(kept);
        List<String> waiting =
                new ArrayList<>(
                        sizes.keySet().stream().filter(each -> !kept.containsKey(each)).toList());
        while (!waiting.isEmpty()) {
            String next =
                    waiting.stream()
                            .filter(each -> isJoined(each, placed))
                            .findFirst()
                            .orElse(waiting.getFirst());
            waiting.remove(next);
            placed.put(next, free(wanted(next, placed), placed.values()));
        }
        Map<String, Box> ordered = new LinkedHashMap<>();
        sizes.keySet()
                .forEach(id -> placed.computeIfPresent(id, (_, box) -> keep(ordered, id, box)));
        return ordered;
    }

    private static Box keep(Map<String, Box> ordered, String id, Box box) {
        ordered.put(id, box);
        return box;
    }

    private boolean isJoined(String id, Map<String, Box> placed) {
        return joined(before, id, placed).findAny().isPresent()
                || joined(behind, id, placed).findAny().isPresent();
    }

    private static Stream<Box> joined(
            Map<String, List<String>> ends, String id, Map<String, Box> placed) {
        return ends.getOrDefault(id, List.of()).stream()
                .filter(placed::containsKey)
                .map(each -> placed.getOrDefault(each, new Box(0, 0, 0, 0)));
    }

    /// To the right of what leads there, else to the left of where it leads, else below all.
    private Box wanted(String id, Map<String, Box> placed) {
        Box size = sizes.getOrDefault(id, new Box(0, 0, 0, 0));
        List<Box> left = joined(before, id, placed).toList();
        List<Box> right = joined(behind, id, placed).toList();
        double x;
        double y;
        if (!left.isEmpty()) {
            x = left.stream().mapToDouble(Box::right).max().orElse(0) + ACROSS;
            y = left.stream().mapToDouble(Box::y).average().orElse(0);
        } else if (!right.isEmpty()) {
            x = right.stream().mapToDouble(Box::x).min().orElse(0) - ACROSS - size.width();
            y = right.stream().mapToDouble(Box::y).average().orElse(0);
        } else {
            x = placed.values().stream().mapToDouble(Box::x).min().orElse(0);
            y = placed.values().stream().mapToDouble(Box::bottom).max().orElse(-DOWN) + DOWN;
        }
        return new Box(x, y, size.width(), size.height());
    }

    /// The place nearest to a wanted one that nothing lies at.
    private static Box free(Box wanted, Collection<Box> taken) {
        double stepX = wanted.width() / 2 + ACROSS;
        double stepY = DOWN;
        for (int ring = 0; ring <= WIDEST; ring++) {
            for (int column = -ring / 4; column <= ring / 4; column++) {
                for (int sign : new int[] {1, -1}) {
                    Box box = moved(wanted, column * stepX, sign * ring * stepY);
                    if (isFree(box, taken)) {
                        return box;
                    }
                }
            }
        }
        double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(0);
        return moved(wanted, 0, bottom + DOWN - wanted.y());
    }

    private static Box moved(Box box, double byX, double byY) {
        return new Box(box.x() + byX, box.y() + byY, box.width(), box.height());
    }

    private static boolean isFree(Box box, Collection<Box> taken) {
        Box wide =
                new Box(
                        box.x() - ACROSS / 2,
                        box.y() - DOWN,
                        box.width() + ACROSS,
                        box.height() + 2 * DOWN);
        return taken.stream().noneMatch(each -> Placed.overlap(wide, each));
    }
}
