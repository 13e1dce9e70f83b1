package plumbline.drawing.graph;

import plumbline.drawing.Box;
import plumbline.drawing.Letters;
import plumbline.progress.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives boxes and lines their places: all of them anew, or only those that are new.
public final class GraphLayout {

    private final Letters letters;

    public GraphLayout(Letters letters) {
        this.letters = letters;
    }

    /// Lays everything out, but what is pinned stays where it is. Nothing where it was not wanted
    /// any more.
    public Optional<Placed> lay(Board board, Map<String, Spot> pins, Progress progress) {
        Map<String, Box> sizes = sizes(board);
        return new Layered(board, sizes)
                .lay(progress)
                .map(
                        laid -> {
                            Map<String, Box> kept = new LinkedHashMap<>();
                            pins.forEach(
                                    (id, spot) ->
                                            laid.find(id)
                                                    .ifPresent(box -> kept.put(id, at(box, spot))));
                            return kept.isEmpty() ? laid : around(laid, kept);
                        });
    }

    /// What is not pinned keeps its place as far as nothing pinned lies there.
    private static Placed around(Placed laid, Map<String, Box> pinned) {
        Map<String, Box> kept = new LinkedHashMap<>(pinned);
        laid.boxes()
                .forEach(
                        (id, box) -> {
                            if (pinned.values().stream().noneMatch(it -> Placed.overlap(it, box))) {
                                kept.putIfAbsent(id, box);
                            }
                        });
        return settle(laid.board(), laid.boxes(), kept, laid);
    }

    /// Gives back places that were kept, and finds some beside them for what is new; lines run as
    /// if all were laid out anew as far as that leads to the same places. Nothing where it was not
    /// wanted any more.
    public Optional<Placed> restore(
            Board board, Map<String, Spot> places, Map<String, Spot> pins, Progress progress) {
        Map<String, Box> sizes = sizes(board);
        return new Layered(board, sizes)
                .lay(progress)
                .map(laid -> settle(board, sizes, kept(sizes, places, pins), laid));
    }

    /// Places only what is new: what was there stays where it was.
    public Placed grow(Board board, Placed before, Map<String, Spot> pins) {
        Map<String, Box> sizes = sizes(board);
        Map<String, Spot> places = new LinkedHashMap<>();
        before.boxes().forEach((id, box) -> places.put(id, new Spot(box.x(), box.y())));
        return settle(board, sizes, kept(sizes, places, pins), before);
    }

    /// What is pinned, then what had a place as far as it did not grow into another one.
    private static Map<String, Box> kept(
            Map<String, Box> sizes, Map<String, Spot> places, Map<String, Spot> pins) {
        Map<String, Box> kept = new LinkedHashMap<>();
        pins.forEach((id, spot) -> boxOf(sizes, id).ifPresent(box -> kept.put(id, at(box, spot))));
        sizes.forEach(
                (id, size) -> {
                    Spot spot = places.get(id);
                    if (spot != null && !kept.containsKey(id)) {
                        Box box = at(size, spot);
                        if (kept.values().stream().noneMatch(it -> Placed.overlap(it, box))) {
                            kept.put(id, box);
                        }
                    }
                });
        return kept;
    }

    /// Moves one box and lays its lines anew.
    public static Placed move(Placed before, String id, Spot to) {
        Map<String, Box> boxes = new LinkedHashMap<>(before.boxes());
        boxes.computeIfPresent(id, (_, box) -> at(box, to));
        return settle(before.board(), boxes, boxes, before);
    }

    private static Box at(Box size, Spot spot) {
        return new Box(spot.x(), spot.y(), size.width(), size.height());
    }

    private Map<String, Box> sizes(Board board) {
        Map<String, Box> sizes = new LinkedHashMap<>();
        board.cards().forEach(each -> sizes.put(each.id(), each.size(letters)));
        return sizes;
    }

    private static Placed settle(
            Board board, Map<String, Box> sizes, Map<String, Box> kept, Placed before) {
        Map<String, Box> boxes = new Newcomers(board, sizes).place(kept);
        Map<Tie.Key, Route> ways = new HashMap<>();
        before.routes().forEach(each -> ways.put(each.tie().key(), each));
        Set<String> moved = new HashSet<>();
        boxes.forEach(
                (id, box) -> {
                    if (!box.equals(before.boxes().get(id))) {
                        moved.add(id);
                    }
                });
        List<Box> obstacles = moved.stream().flatMap(id -> boxOf(boxes, id).stream()).toList();
        Map<String, Card> cards = new HashMap<>();
        board.cards().forEach(each -> cards.put(each.id(), each));
        List<Route> routes = new ArrayList<>();
        List<Router.End> lost = new ArrayList<>();
        for (Tie tie : board.ties()) {
            Route way = ways.get(tie.key());
            boolean stays =
                    way != null
                            && !moved.contains(tie.from())
                            && !moved.contains(tie.to())
                            && obstacles.stream().noneMatch(way::crosses);
            if (stays && way != null) {
                routes.add(way.of(tie));
            } else {
                end(tie, cards, boxes).ifPresent(lost::add);
            }
        }
        routes.addAll(new Router(boxes.values()).routes(lost));
        return Placed.of(board, boxes, routes);
    }

    private static Optional<Box> boxOf(Map<String, Box> boxes, String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    private static Optional<Router.End> end(
            Tie tie, Map<String, Card> cards, Map<String, Box> boxes) {
        Card from = cards.get(tie.from());
        Card to = cards.get(tie.to());
        Box start = boxes.get(tie.from());
        Box target = boxes.get(tie.to());
        return from == null || to == null || start == null || target == null
                ? Optional.empty()
                : Optional.of(
                        new Router.End(
                                tie,
                                start,
                                Router.leaving(from, tie),
                                target,
                                Router.arriving(to, tie)));
    }
}
