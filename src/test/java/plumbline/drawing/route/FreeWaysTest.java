package plumbline.drawing.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.drawing.Box;
import plumbline.drawing.route.FreeWays.Way;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Ways between many boxes.
final class FreeWaysTest {

    private static final Box HERE = new Box(0, 0, 100, 40);
    private static final Box THERE = new Box(400, 0, 100, 40);

    private static Optional<Way> find(Box from, Box to, Box... others) {
        List<Box> all = new ArrayList<>(List.of(from, to));
        all.addAll(List.of(others));
        return new FreeWays(all).find(from, from.middle(), to, to.middle());
    }

    private static boolean crosses(Way way, Box box) {
        for (int i = 1; i < way.xs().length; i++) {
            double left = Math.min(way.xs()[i - 1], way.xs()[i]);
            double right = Math.max(way.xs()[i - 1], way.xs()[i]);
            double top = Math.min(way.ys()[i - 1], way.ys()[i]);
            double bottom = Math.max(way.ys()[i - 1], way.ys()[i]);
            if (right > box.x() && left < box.right() && bottom > box.y() && top < box.bottom()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aLineBetweenTwoBoxesOfOneHeightIsStraight() {
        Way way = find(HERE, THERE).orElseThrow();

        assertThat(way.xs()).containsExactly(100, 400);
        assertThat(way.ys()).containsExactly(20, 20);
    }

    @Test
    void aLineLeadsAroundWhatLiesBetween() {
        Box wall = new Box(200, -300, 60, 500);

        Way way = find(HERE, THERE, wall).orElseThrow();

        assertThat(crosses(way, wall)).isFalse();
        assertThat(way.xs()[0]).isEqualTo(100);
        assertThat(way.xs()[way.xs().length - 1]).isEqualTo(400);
        assertThat(Arrays.stream(way.ys()).max().orElseThrow()).isGreaterThan(200);
        for (int i = 1; i < way.xs().length; i++) {
            assertThat(way.xs()[i] == way.xs()[i - 1] || way.ys()[i] == way.ys()[i - 1]).isTrue();
        }
    }

    @Test
    void aBoxThatIsShutInHasNoWay() {
        Box left = new Box(-60, -10, 58, 60);
        Box right = new Box(102, -10, 58, 60);

        assertThat(find(HERE, THERE, left, right)).isEmpty();
    }

    @Test
    void linesOfOneWayDoNotAllLieOnEachOther() {
        Box wall = new Box(200, -300, 60, 500);
        Box under = new Box(0, 100, 100, 40);
        Box goal = new Box(400, 100, 100, 40);
        FreeWays ways = new FreeWays(List.of(HERE, THERE, under, goal, wall));

        Way one = ways.find(HERE, 20, THERE, 20).orElseThrow();
        Way other = ways.find(under, 120, goal, 120).orElseThrow();

        assertThat(one.xs()).isNotEqualTo(other.xs());
    }

    @Test
    void amongManyBoxesNoLineRunsThroughOne() {
        Random random = new Random(7);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double x = i % 20 * 220 + random.nextInt(60);
            double y = i / 20 * 110 + random.nextInt(20);
            boxes.add(new Box(x, y, 90 + random.nextInt(40), 30 + random.nextInt(40)));
        }
        FreeWays ways = new FreeWays(boxes);

        for (int i = 0; i < 120; i++) {
            Box from = boxes.get(random.nextInt(boxes.size()));
            Box to = boxes.get(random.nextInt(boxes.size()));
            if (!from.equals(to)) {
                Way way = ways.find(from, from.middle(), to, to.middle()).orElseThrow();
                assertThat(boxes).noneMatch(each -> crosses(way, each));
            }
        }
    }
}
