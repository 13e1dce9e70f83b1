package plumbline.gui.graph;

import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.Beginning;
import plumbline.analysis.graph.part.GraphPart;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.Letters;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.BoardMaker;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.GraphLayout;
import plumbline.drawing.graph.GraphWords;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Spot;
import plumbline.gui.graph.Lensed.Past;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.preferences.graph.KeptGraph.Place;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out on another thread where things lie.
final class GraphWork {

    /// More boxes than this nobody can look at.
    static final int MOST = 1500;

    private final Supplier<Letters> letters;
    private final InstantSource clock;
    private final Words words;
    private final Set<OfMigration> asked;

    /// What was laid out; `tooMany` is how many boxes there would be, where that is too many.
    record Laid(GraphReading reading, Lensed lensed, Sight sight, Placed placed, int tooMany) {}

    /// Where things lay before: as they are seen, or as they were kept.
    record Before(Placed placed, List<Place> kept) {

        /// Nothing lies anywhere.
        static final Before NOTHING = new Before(Placed.EMPTY, List.of());

        static Before of(Placed placed) {
            return new Before(placed, List.of());
        }

        static Before of(List<Place> kept) {
            return new Before(Placed.EMPTY, kept);
        }

        private Map<String, Spot> spots() {
            Map<String, Spot> spots = new LinkedHashMap<>();
            kept.forEach(each -> spots.put(each.id(), new Spot(each.x(), each.y())));
            return spots;
        }
    }

    /// `asked` are the migrations of the time that somebody asks for, if any.
    GraphWork(Supplier<Letters> letters, InstantSource clock, Words words, Set<OfMigration> asked) {
        this.letters = letters;
        this.clock = clock;
        this.words = words;
        this.asked = asked;
    }

    /// Anew where nothing was there before. Nothing where it was not wanted any more.
    Optional<Laid> lay(GraphReading reading, Sight sight, Before before, Progress progress) {
        if (progress.isCancelled()) {
            return Optional.empty();
        }
        Lensed lensed = reading.through(sight.lens());
        Sight seen = new Ghosts(lensed, clock.instant()).in(begun(sight, lensed), before);
        PartChoice choice = seen.part();
        GraphPart part = GraphPart.of(lensed.graph(), lensed.links(), choice);
        if (part.nodes().size() > MOST) {
            int many = part.nodes().size();
            return Optional.of(new Laid(reading, lensed, seen, Placed.EMPTY, many));
        }
        GraphWords say = new GraphWords(words);
        Board board =
                new BoardMaker(lensed.columns(), lensed.findings(), words)
                        .make(part, sight.detail())
                        .with(
                                Ghosts.seen(seen)
                                        .map(it -> Card.gone(it.node(), say.gone(it.since())))
                                        .toList());
        List<Past> past = past(lensed, seen, board, asked);
        Board all = board.with(cards(past), past.stream().flatMap(GraphWork::keys).toList());
        return lay(all, seen, before, progress)
                .map(each -> new Laid(reading, lensed, seen, each, 0));
    }

    private List<Card> cards(List<Past> past) {
        GraphWords say = new GraphWords(words);
        return past.stream()
                .map(it -> Card.gone(it.table().node(), say.dropped(it.table().droppedBy())))
                .toList();
    }

    private static Stream<Edge> keys(Past past) {
        return past.table().edges().stream();
    }

    /// The tables that are drawn beside a board because they were there at the time that is asked
    /// for.
    static List<Past> past(Lensed lensed, Sight sight, Board board, Set<OfMigration> asked) {
        Set<String> shown =
                board.cards().stream()
                        .filter(each -> !isPast(each))
                        .map(Card::id)
                        .collect(Collectors.toSet());
        return lensed.past(asked, sight.part().all(), shown);
    }

    /// Whether a box is there because of the time that was asked for.
    static boolean isPast(Card card) {
        return card.node().kind() == Node.Kind.DROPPED_TABLE;
    }

    private static Sight begun(Sight sight, Lensed lensed) {
        return sight.choice() == null
                ? sight.with(Beginning.of(lensed.links(), lensed.findings().worst()))
                : sight;
    }

    private Optional<Placed> lay(Board board, Sight sight, Before before, Progress progress) {
        GraphLayout layout = new GraphLayout(letters.get());
        if (!before.placed().isEmpty()) {
            return Optional.of(layout.grow(board, before.placed(), sight.fixed()));
        }
        return before.kept().isEmpty()
                ? layout.lay(board, sight.fixed(), progress)
                : layout.restore(board, before.spots(), sight.fixed(), progress);
    }

    /// What is called so, or else begins so, or else has it in its name.
    static Optional<String> find(Lensed lensed, String called) {
        String asked = called.toLowerCase(Locale.ROOT);
        List<Predicate<String>> tests =
                List.of(
                        asked::equals,
                        name -> name.startsWith(asked),
                        name -> name.contains(asked));
        return tests.stream()
                .flatMap(
                        test ->
                                lensed.graph().nodes().stream()
                                        .filter(
                                                each ->
                                                        test.test(
                                                                each.name()
                                                                        .toLowerCase(Locale.ROOT))))
                .map(Node::id)
                .findFirst();
    }

    /// Whether all that it is joined to, of what is shown, is one node.
    static boolean isOnlyAt(Lensed now, String id, String at, Set<String> shown) {
        return now.links().neighbours(id).stream()
                .allMatch(each -> each.equals(at) || !shown.contains(each));
    }
}
