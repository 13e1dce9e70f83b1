package plumbline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// What of a drawing is seen, and how large.
final class LookTest {

    private static final Box SEEN = new Box(0, 0, 400, 200);

    @Test
    void allOfADrawingIsSeenInTheMiddleAndNeverLargerThanItIs() {
        Look far = Look.at(new Box(-100, 0, 800, 200), SEEN);
        assertThat(far.scale()).isEqualTo(0.5);
        assertThat(far.seenX(-100)).isZero();
        assertThat(far.seenY(100)).isEqualTo(100);

        assertThat(Look.from(new Box(-100, 0, 800, 200), SEEN, 0.4)).isEqualTo(far);
        assertThat(Look.from(new Box(-100, 7, 800, 200), SEEN, 0.6))
                .isEqualTo(new Look(-100, 7, 0.6));

        Look near = Look.at(new Box(0, 0, 40, 20), SEEN);
        assertThat(near.scale()).isEqualTo(1);
        assertThat(near.seenX(20)).isEqualTo(200);
    }

    @Test
    void thePlaceUnderThePointerStaysWhileItComesCloser() {
        Look look = new Look(10, 20, 0.5);

        Look closer = look.zoomed(1.5, 120, 60);

        assertThat(closer.scale()).isEqualTo(0.75);
        assertThat(closer.x(120)).isCloseTo(look.x(120), within(1e-9));
        assertThat(closer.y(60)).isCloseTo(look.y(60), within(1e-9));
    }

    @Test
    void aBoxComesIntoSightByTheShortestWay() {
        Look look = new Look(0, 0, 1);
        assertThat(look.showing(new Box(50, 50, 20, 20), SEEN)).isEqualTo(look);

        Look moved = look.showing(new Box(500, 50, 20, 20), SEEN);
        assertThat(moved.seenX(520)).isLessThanOrEqualTo(400);
        assertThat(moved.top()).isZero();
    }
}
