package plumbline.gui.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoomTest {

    private static final double RAIL = 90;

    @ParameterizedTest(name = "{0} x {1} with text of {2} px: scope {3}, inspector {4}, tight {5}")
    @CsvSource({
        "1280, 800, 13, true, true, false",
        "1360, 860, 13, true, true, false",
        "1360, 860, 19.5, true, false, true",
        "1280, 800, 19.5, true, false, true",
        "1360, 860, 26, false, false, true",
        "1280, 800, 26, false, false, true",
        "2560, 1440, 26, true, true, false",
        "720, 480, 13, false, false, true"
    })
    void firstTheInspectorGivesWayThenTheScope(
            double width, double height, double em, boolean scope, boolean inspector, boolean low) {
        Room room = Room.of(width - RAIL, height, em);

        assertThat(room.holdsScope()).isEqualTo(scope);
        assertThat(room.holdsInspector(true)).isEqualTo(inspector);
        assertThat(room.isTight()).isEqualTo(low);
    }

    @Test
    void whereTheScopeIsHiddenTheInspectorHasItsRoom() {
        Room room = Room.of(900, 800, 13);

        assertThat(room.holdsInspector(true)).isFalse();
        assertThat(room.holdsInspector(false)).isTrue();
    }

    @Test
    void nothingGivesWayBeforeSomethingIsMeasured() {
        assertThat(Room.PLENTY.holdsInspector(true)).isTrue();
        assertThat(Room.PLENTY.isTight()).isFalse();
    }
}
