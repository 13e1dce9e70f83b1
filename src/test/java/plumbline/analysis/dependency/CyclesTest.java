package plumbline.analysis.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class CyclesTest {

    @Test
    void groupsAreFoundAndLoopsOfOneAreNone() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        edges.put("a", List.of("b", "a"));
        edges.put("b", List.of("c", "x"));
        edges.put("c", List.of("a"));
        edges.put("d", List.of("d"));

        assertThat(Cycles.of(edges)).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        Map<Integer, List<Integer>> edges = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            edges.put(i, List.of((i + 1) % 100_000));
        }

        assertThat(Cycles.of(edges))
                .singleElement()
                .satisfies(all -> assertThat(all).hasSize(100_000));
    }
}
