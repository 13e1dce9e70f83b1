package plumbline.drawing.graph;

import plumbline.drawing.Box;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the boxes and the lines of a board lie.
public record Placed(Board board, Map<String, Box> boxes, List<Route> routes, Box bounds) {

    static final double MARGIN = 12;

    /// Nothing.
    public static final Placed EMPTY = of(Board.EMPTY, Map.of(), List.of());

    public Placed {
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        routes = List.copyOf(routes);
    }

    static Placed of(Board board, Map<String, Box> boxes, List<Route> routes) {
        return new Placed(board, boxes, routes, around(boxes.values(), routes));
    }

    /// Some of the boxes with the lines between them, each where it lies.
    public Placed only(Set<String> ids) {
        Map<String, Box> some = new LinkedHashMap<>(boxes);
        some.keySet().retainAll(ids);
        List<Route> between =
                routes.stream()
                        .filter(each -> some.containsKey(each.tie().from()))
                        .filter(each -> some.containsKey(each.tie().to()))
                        .toList();
        return of(board.only(some.keySet()), some, between);
    }

    private static Box around(Collection<Box> boxes, List<Route> routes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        List<Box> ways = routes.stream().map(Route::box).toList();
        for (Collection<Box> all : List.of(boxes, ways)) {
            for (Box each : all) {
                left = Math.min(left, each.x());
                top = Math.min(top, each.y());
                right = Math.max(right, each.right());
                bottom = Math.max(bottom, each.bottom());
            }
        }
        return boxes.isEmpty()
                ? new Box(0, 0, 1, 1)
                : new Box(left, top, right - left, bottom - top).grown(MARGIN);
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    public Optional<Box> find(String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    public Optional<Card> findCard(String id) {
        return board.cards().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What lies there.
    public Optional<Card> findAt(double x, double y) {
        return board.cards().stream()
                .filter(each -> find(each.id()).filter(box -> box.holds(x, y)).isPresent())
                .findFirst();
    }

    /// The line that runs within a distance of a place.
    public Optional<Tie> findNear(double x, double y, double distance) {
        return routes.stream()
                .filter(each -> each.distance(x, y) <= distance)
                .map(Route::tie)
                .findFirst();
    }

    static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }
}
