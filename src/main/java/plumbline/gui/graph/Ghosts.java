package plumbline.gui.graph;

import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.Box;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Spot;
import plumbline.gui.graph.Sight.Gone;
import plumbline.preferences.graph.KeptGraph.Place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was drawn and is not there any more: it stays where it lay until somebody tidies.
final class Ghosts {

    private final Lensed now;
    private final Instant time;

    Ghosts(Lensed now, Instant time) {
        this.now = now;
        this.time = time;
    }

    /// What is to be seen, with all that went since it was drawn and without what came back.
    Sight in(Sight sight, GraphWork.Before before) {
        Map<String, Gone> gone = new LinkedHashMap<>();
        sight.gone().forEach(each -> gone.put(each.node().id(), each));
        before.kept().forEach(each -> gone.putIfAbsent(each.id(), of(each)));
        for (Card card : before.placed().board().cards()) {
            if (card.node().kind() == Node.Kind.DROPPED_TABLE) {
                continue;
            }
            Box box = before.placed().boxes().getOrDefault(card.id(), new Box(0, 0, 0, 0));
            Spot spot = new Spot(box.x(), box.y());
            gone.putIfAbsent(card.id(), new Gone(card.node(), spot, time));
        }
        gone.keySet().removeIf(id -> now.links().find(id).isPresent());
        Set<String> fresh = new LinkedHashSet<>(gone.keySet());
        sight.gone().forEach(each -> fresh.remove(each.node().id()));
        Sight next = sight.with(new ArrayList<>(gone.values()));
        return fresh.isEmpty() || sight.part().all() ? next : next.with(sight.part().with(fresh));
    }

    private Gone of(Place place) {
        return find(place)
                .orElseGet(() -> new Gone(node(place), new Spot(place.x(), place.y()), time));
    }

    /// What was gone already when its place was kept.
    static Optional<Gone> find(Place place) {
        return Optional.ofNullable(place.gone())
                .map(since -> new Gone(node(place), new Spot(place.x(), place.y()), since));
    }

    private static Node node(Place place) {
        Node.Kind kind =
                Arrays.stream(Node.Kind.values())
                        .filter(each -> each.name().equals(place.kind()))
                        .findFirst()
                        .orElse(Node.Kind.TABLE);
        return new Node(place.id(), place.name(), kind, place.home(), null);
    }

    /// Those that belong to the part that is looked at.
    static Stream<Gone> seen(Sight sight) {
        PartChoice part = sight.part();
        List<Gone> gone = sight.gone();
        return gone.stream()
                .filter(each -> part.all() || part.added().contains(each.node().id()))
                .filter(each -> !part.removed().contains(each.node().id()));
    }
}
