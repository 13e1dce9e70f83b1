package plumbline.gui.graph;

import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.Beginning;
import plumbline.analysis.graph.part.GraphPart;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.Letters;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.BoardMaker;
import plumbline.drawing.graph.GraphLayout;
import plumbline.drawing.graph.Placed;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Works out on another thread where things lie.
final class GraphWork {

    /// More boxes than this nobody can look at.
    static final int MOST = 1500;

    private final Supplier<Letters> letters;
    private final Words words;

    /// What was laid out; `tooMany` is how many boxes there would be, where that is too many.
    record Laid(GraphReading reading, Lensed lensed, Sight sight, Placed placed, int tooMany) {}

    GraphWork(Supplier<Letters> letters, Words words) {
        this.letters = letters;
        this.words = words;
    }

    /// Anew where nothing was there before. Nothing where it was not wanted any more.
    Optional<Laid> lay(GraphReading reading, Sight sight, Placed before, Progress progress) {
        if (progress.isCancelled()) {
            return Optional.empty();
        }
        Lensed lensed = reading.through(sight.lens());
        PartChoice choice =
                Objects.requireNonNullElseGet(
                        sight.choice(),
                        () -> Beginning.of(lensed.links(), lensed.findings().worst()));
        Sight seen = sight.with(choice);
        GraphPart part = GraphPart.of(lensed.graph(), lensed.links(), choice);
        if (part.nodes().size() > MOST) {
            int many = part.nodes().size();
            return Optional.of(new Laid(reading, lensed, seen, Placed.EMPTY, many));
        }
        Board board =
                new BoardMaker(lensed.columns(), lensed.findings(), words)
                        .make(part, sight.detail());
        GraphLayout layout = new GraphLayout(letters.get());
        Optional<Placed> placed =
                before.isEmpty()
                        ? layout.lay(board, sight.pins(), progress)
                        : Optional.of(layout.grow(board, before, sight.pins()));
        return placed.map(each -> new Laid(reading, lensed, seen, each, 0));
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
