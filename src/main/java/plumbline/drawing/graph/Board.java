package plumbline.drawing.graph;

import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.part.GraphPart.Hub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// With tables that were dropped, and the keys that joined them to what is drawn and to each
    /// other; to hubs no lines are drawn here either.
    public Board with(List<Card> dropped, Collection<Edge> keys) {
        Board all = with(dropped);
        Set<String> shown = all.cards.stream().map(Card::id).collect(Collectors.toSet());
        Set<String> busy = hubs.stream().map(it -> it.node().id()).collect(Collectors.toSet());
        List<Tie> more = new ArrayList<>(ties);
        new LinkedHashSet<>(keys)
                .stream()
                        .filter(each -> shown.contains(each.from()) && shown.contains(each.to()))
                        .filter(each -> !busy.contains(each.to()))
                        .forEach(each -> more.add(Tie.of(each)));
        return new Board(lens, all.cards, more, hubs, hidden);
    }

    /// All that lines join to a box.
    public Set<String> neighbours(String id) {
        Set<String> near = new LinkedHashSet<>();
        for (Tie tie : ties) {
            if (tie.joins(id)) {
                near.add(tie.from().equals(id) ? tie.to() : tie.from());
            }
        }
        return near;
    }

    /// Some of the boxes with the lines between them.
    Board only(Set<String> ids) {
        List<Card> some = cards.stream().filter(each -> ids.contains(each.id())).toList();
        return new Board(
                lens,
                some,
                ties.stream()
                        .filter(each -> ids.contains(each.from()) && ids.contains(each.to()))
                        .toList(),
                hubs.stream().filter(each -> ids.contains(each.node().id())).toList(),
                hidden + cards.size() - some.size());
    }

    public Board {
        cards = List.copyOf(cards);
        ties = List.copyOf(ties);
        hubs = List.copyOf(hubs);
    }
}
