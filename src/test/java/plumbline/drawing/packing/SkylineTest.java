package plumbline.drawing.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import plumbline.drawing.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class SkylineTest {

    private static Box box(double width, double height) {
        return new Box(0, 0, width, height);
    }

    @Test
    void lowBoxesLieBesideAHighOneAndNotAboveIt() {
        List<Box> placed =
                Skyline.place(
                        List.of(box(100, 20), box(100, 20), box(200, 400), box(100, 20)), 10, 1.6);

        assertThat(placed.get(2)).isEqualTo(new Box(0, 0, 200, 400));
        assertThat(placed.get(0)).isEqualTo(new Box(210, 0, 100, 20));
        assertThat(placed.stream().mapToDouble(Box::bottom).max()).hasValue(400);
    }

    @Test
    void oneBoxAloneAndOneThatIsWiderThanAllHaveAPlace() {
        assertThat(Skyline.place(List.of(box(5, 3)), 4, 1.6)).containsExactly(box(5, 3));
        assertThat(Skyline.place(List.of(), 4, 1.6)).isEmpty();
        assertThat(Skyline.place(List.of(box(5, 9), box(900, 3)), 4, 1.6))
                .allMatch(each -> each.x() == 0);
    }

    @Test
    void aFewThatNearlyFitBesideAHighOneGetTheRoom() {
        List<Box> placed =
                Skyline.place(List.of(box(490, 620), box(450, 300), box(480, 260)), 20, 1.6);

        assertThat(placed.get(1)).isEqualTo(new Box(510, 0, 450, 300));
        assertThat(placed.get(2)).isEqualTo(new Box(510, 320, 480, 260));
    }

    @Test
    void noBoxLiesOnAnotherAndTheShapeIsKept() {
        Random random = new Random(7);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boxes.add(box(40 + random.nextInt(200), 20 + random.nextInt(150)));
        }

        List<Box> placed = Skyline.place(boxes, 10, 1.6);

        for (Box one : placed) {
            assertThat(placed)
                    .filteredOn(other -> !other.equals(one))
                    .noneMatch(
                            other ->
                                    one.x() < other.right() + 9.9
                                            && other.x() < one.right() + 9.9
                                            && one.y() < other.bottom() + 9.9
                                            && other.y() < one.bottom() + 9.9);
        }
        double width = placed.stream().mapToDouble(Box::right).max().orElseThrow();
        double height = placed.stream().mapToDouble(Box::bottom).max().orElseThrow();
        assertThat(width / height).isCloseTo(1.6, within(0.3));
    }
}
