package plumbline.drawing.graph;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.part.GraphPart.Hub;

import java.util.ArrayList;
import java.util.List;

/// What is drawn of a graph, at no place yet; lines to `hubs` are left out, and `hidden` counts the
/// nodes that are.
public record Board(Lens lens, List<Card> cards, List<Tie> ties, List<Hub> hubs, int hidden) {

    /// With nothing on it.
    public static final Board EMPTY = new Board(Lens.TABLES, List.of(), List.of(), List.of(), 0);

    /// With what was there before.
    public Board with(List<Card> gone) {
        List<Card> all = new ArrayList<>(cards);
        all.addAll(gone);
        return new Board(lens, all, ties, hubs, hidden);
    }

    public Board {
        cards = List.copyOf(cards);
        ties = List.copyOf(ties);
        hubs = List.copyOf(hubs);
    }
}
