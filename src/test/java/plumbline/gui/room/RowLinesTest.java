package plumbline.gui.room;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import plumbline.gui.room.RowLines.Line;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

final class RowLinesTest {

    private static final double GAP = 10;
    private final Region small = thing(40);
    private final Region growing = thing(60);
    private final Region large = thing(200);

    private static Region thing(double width) {
        Region thing = new Region();
        thing.setMinSize(0, 0);
        thing.setPrefSize(width, 20);
        return thing;
    }

    private List<Line> lines(double width, Region... parts) {
        return new RowLines(Arrays.asList(parts), GAP, Set.of(growing)::contains).within(width);
    }

    @Test
    void whatDoesNotFitGoesBelow() {
        assertThat(lines(260, small, large).size()).isEqualTo(1);
        assertThat(lines(249, small, large).stream().map(Line::parts))
                .containsExactly(List.of(small), List.of(large));
    }

    @Test
    void whatGrowsTakesWhatItsLineLeaves() {
        assertThat(lines(400, small, growing, large).getFirst().widths())
                .containsExactly(40.0, 140.0, 200.0);
    }

    @Test
    void whatIsWiderThanTheRowIsMadeToFit() {
        assertThat(lines(150, small, large).getLast().widths()).containsExactly(150.0);
    }

    @Test
    void thingsLieAtTheMiddleOfTheirLine() {
        large.setPrefHeight(40);
        lines(400, small, large).getFirst().lie(5, 100, GAP);

        assertThat(small.getLayoutX()).isEqualTo(5);
        assertThat(small.getLayoutY()).isEqualTo(110);
        assertThat(large.getLayoutX()).isEqualTo(55);
        assertThat(large.getLayoutY()).isEqualTo(100);
    }
}
