package plumbline.gui.graph;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.Box;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Spot;
import plumbline.gui.graph.Sight.Gone;
import plumbline.preferences.graph.GraphFile;
import plumbline.preferences.graph.KeptGraph;
import plumbline.preferences.graph.KeptGraph.Arrangement;
import plumbline.preferences.graph.KeptGraph.Part;
import plumbline.preferences.graph.KeptGraph.Place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/// Keeps where things lie in the graph of each workspace.
public final class GraphMemory {

    private final GraphFile file;
    private final Executor writing;
    private final Map<List<Path>, KeptGraph> latest = new ConcurrentHashMap<>();

    /// `writing` writes one after the other, and holds nobody up.
    public GraphMemory(GraphFile file, Executor writing) {
        this.file = file;
        this.writing = writing;
    }

    /// How the graph of these folders was left; reads from the disk.
    Optional<KeptGraph> find(List<Path> folders) {
        KeptGraph known = latest.get(folders);
        return known == null ? file.find(folders) : Optional.of(known);
    }

    void keep(KeptGraph graph) {
        if (!graph.equals(latest.put(graph.folders(), graph))) {
            writing.execute(() -> file.save(graph));
        }
    }

    /// What is to be seen where a graph was left.
    static Sight sight(KeptGraph graph) {
        Lens lens =
                Arrays.stream(Lens.values())
                        .filter(each -> each.name().equals(graph.lens()) && each != Lens.OBJECTS)
                        .findFirst()
                        .orElse(Lens.TABLES);
        Detail detail =
                Arrays.stream(Detail.values())
                        .filter(each -> each.name().equals(graph.detail()))
                        .findFirst()
                        .orElse(Detail.KEYS);
        return sight(graph, Sight.FIRST.with(detail), lens);
    }

    /// The same through another lens.
    static Sight sight(KeptGraph graph, Sight now, Lens lens) {
        Arrangement left = graph.lenses().get(lens.name());
        if (left == null) {
            return now.through(lens);
        }
        Part part = left.part();
        PartChoice choice =
                new PartChoice(
                        part.seeds(),
                        Math.clamp(part.depth(), 1, PartChoice.DEEPEST),
                        Set.copyOf(part.added()),
                        Set.copyOf(part.removed()),
                        Set.copyOf(part.opened()),
                        part.all());
        Map<String, Spot> pins = new LinkedHashMap<>();
        List<Gone> gone = new ArrayList<>();
        for (Place place : left.places()) {
            Spot spot = new Spot(place.x(), place.y());
            if (place.pinned()) {
                pins.put(place.id(), spot);
            }
            Ghosts.find(place).ifPresent(gone::add);
        }
        return new Sight(lens, choice, now.detail(), pins, gone);
    }

    static List<Place> places(KeptGraph graph, Lens lens) {
        Arrangement left = graph.lenses().get(lens.name());
        return left == null ? List.of() : left.places();
    }

    /// A graph with what is seen of it now.
    static KeptGraph with(KeptGraph graph, Sight sight, Placed placed) {
        KeptGraph now =
                new KeptGraph(
                        graph.folders(),
                        sight.lens().name(),
                        sight.detail().name(),
                        graph.ignored(),
                        graph.lenses());
        return now.with(sight.lens().name(), new Arrangement(part(sight), places(sight, placed)));
    }

    private static Part part(Sight sight) {
        PartChoice choice = sight.part();
        return new Part(
                choice.all(),
                choice.depth(),
                choice.seeds(),
                List.copyOf(choice.added()),
                List.copyOf(choice.removed()),
                List.copyOf(choice.opened()));
    }

    private static List<Place> places(Sight sight, Placed placed) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Gone each : sight.gone()) {
            Spot spot = placed.find(each.node().id()).map(GraphMemory::spot).orElse(each.spot());
            places.put(each.node().id(), place(each.node(), spot, sight, each));
        }
        for (Card card : placed.board().cards()) {
            Optional.of(card.id())
                    .filter(_ -> card.node().kind() != Node.Kind.DROPPED_TABLE)
                    .flatMap(placed::find)
                    .map(box -> place(card.node(), spot(box), sight, null))
                    .ifPresent(each -> places.putIfAbsent(each.id(), each));
        }
        return List.copyOf(places.values());
    }

    private static Spot spot(Box box) {
        return new Spot(box.x(), box.y());
    }

    private static Place place(Node node, Spot spot, Sight sight, @Nullable Gone gone) {
        return new Place(
                node.id(),
                node.name(),
                node.kind().name(),
                node.home(),
                spot.x(),
                spot.y(),
                sight.pins().containsKey(node.id()),
                gone == null ? null : gone.since());
    }
}
