package plumbline.analysis.graph.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Node;

import java.util.List;
import java.util.Set;

/// What is shown of a graph, and what is left out.
final class GraphPartTest {

    private static final String CHAIN = "a>b b>c c>d d>e";

    private static GraphPart part(String text, PartChoice choice) {
        DependencyGraph graph = Drafts.of(text);
        return GraphPart.of(graph, new Links(graph), choice);
    }

    private static List<String> shown(GraphPart part) {
        return part.nodes().stream().map(Node::id).toList();
    }

    @Test
    void aSmallGraphIsShownWhole() {
        DependencyGraph graph = Drafts.of(CHAIN);
        PartChoice choice = Beginning.of(new Links(graph), List.of("b"));

        assertThat(choice.all()).isTrue();
        assertThat(shown(part(CHAIN, choice))).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void aLargeOneBeginsAtWhatFindingsName() {
        String text = CHAIN + " " + Drafts.star("t", 70);
        PartChoice choice = Beginning.of(new Links(Drafts.of(text)), List.of("gone", "b"));

        GraphPart part = part(text, choice);
        assertThat(shown(part)).containsExactly("a", "b", "c");
        assertThat(part.hidden()).isEqualTo(5 + 71 - 3);
        assertThat(shown(part(text, choice.withDepth(2)))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void withoutFindingsItBeginsAtWhatMostLeadTo() {
        String text = CHAIN + " " + Drafts.star("t", 70);
        PartChoice choice = Beginning.of(new Links(Drafts.of(text)), List.of());

        GraphPart part = part(text, choice);
        assertThat(choice.seeds()).first().isEqualTo("t");
        assertThat(part.nodes()).hasSize(GraphPart.MOST);
        assertThat(part.hubs()).isEmpty();
    }

    @Test
    void nothingBehindAHubIsShownUnlessItIsOpened() {
        String text = "a>t " + Drafts.star("t", 30);
        PartChoice choice = PartChoice.around(List.of("a"), 3);

        assertThat(shown(part(text, choice))).containsExactly("a", "t");
        assertThat(part(text, choice.opening(Set.of("t"))).nodes()).hasSize(32);
    }

    @Test
    void whereManyLeadToOneThatIsSaid() {
        GraphPart part = part(Drafts.star("t", 14) + "t0>t1", PartChoice.everything());

        assertThat(part.hubs())
                .singleElement()
                .satisfies(
                        hub -> {
                            assertThat(hub.node().name()).isEqualTo("t");
                            assertThat(hub.degree()).isEqualTo(14);
                        });
    }

    @Test
    void whatIsAddedComesAndWhatIsRemovedGoes() {
        PartChoice choice = PartChoice.around(List.of("a"), 1).with(Set.of("e", "nobody"));
        assertThat(shown(part(CHAIN, choice))).containsExactly("a", "b", "e");

        PartChoice less = choice.without(Set.of("a", "e"));
        assertThat(shown(part(CHAIN, less))).isEmpty();
        assertThat(shown(part(CHAIN, less.with(Set.of("a"))))).containsExactly("a", "b");
    }
}
