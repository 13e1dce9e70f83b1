package plumbline.drawing.graph;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.part.Drafts;
import plumbline.drawing.Letters;

import java.util.ArrayList;
import java.util.List;

/// Boards of tables without columns, written as [Drafts].
public final class BoardFixture {

    /// As wide as they are long.
    public static final Letters LETTERS = (text, lettering) -> text.length() * lettering.size() / 2;

    private BoardFixture() {}

    public static Board board(String text) {
        DependencyGraph graph = Drafts.of(text);
        List<Card> cards =
                graph.nodes().stream()
                        .map(each -> new Card(each, "", GraphFindings.Marks.NONE, List.of()))
                        .toList();
        List<Tie> ties = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            ties.add(
                    new Tie(
                            edge.from(),
                            edge.to(),
                            Tie.Manner.DECLARED,
                            -1,
                            true,
                            Tie.Fault.NONE,
                            List.of(edge)));
        }
        return new Board(graph.lens(), cards, ties, List.of(), 0);
    }
}
