package plumbline.analysis.graph.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

/// How two nodes hang together.
final class ConnectionTest {

    private static Optional<Connection> find(String text, String from, String to) {
        return Connection.find(
                new Links(Drafts.of(text)), from, to, Set.copyOf(Connection.USUALLY_IGNORED));
    }

    @Test
    void allShortestWaysAreFoundWhicheverWayTheyLead() {
        Connection found = find("a>b c>b a>d c>d a>e e>f f>c", "a", "c").orElseThrow();

        assertThat(found.steps()).isEqualTo(2);
        assertThat(found.nodes()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(found.edges()).hasSize(4);
    }

    @Test
    void columnsThatLeadEverywhereAreNoWay() {
        String text = "a>tenants:tenant_id b>tenants:tenant_id";

        assertThat(find(text, "a", "b")).isEmpty();
        assertThat(find(text + " a>b", "a", "b").orElseThrow().edges()).hasSize(1);
        assertThat(Connection.find(new Links(Drafts.of(text)), "a", "b", Set.of())).isPresent();
    }

    @Test
    void aNodeHangsTogetherWithItself() {
        assertThat(find("a>b", "a", "a").orElseThrow().nodes()).containsExactly("a");
    }
}
