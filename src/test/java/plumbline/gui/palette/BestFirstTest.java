package plumbline.gui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class BestFirstTest {

    @Test
    void nothingOfferedGivesNothing() {
        assertThat(new BestFirst<String>(3).toList()).isEmpty();
    }

    @Test
    void ofEqualsTheFirstOfferedComeFirst() {
        BestFirst<String> best = new BestFirst<>(3);
        List.of("a", "b", "c", "d").forEach(value -> best.offer(value, 1));
        best.offer("e", 2);

        assertThat(best.toList()).containsExactly("e", "a", "b");
    }

    @Test
    void itGivesWhatSortingAllWouldGive() {
        int[] scores = new Random(7).ints(2_000, -50, 50).toArray();
        BestFirst<Integer> best = new BestFirst<>(60);
        IntStream.range(0, scores.length).forEach(i -> best.offer(i, scores[i]));

        assertThat(best.toList())
                .isEqualTo(
                        IntStream.range(0, scores.length)
                                .boxed()
                                .sorted(Comparator.comparingInt(i -> -scores[i]))
                                .limit(60)
                                .toList());
    }
}
