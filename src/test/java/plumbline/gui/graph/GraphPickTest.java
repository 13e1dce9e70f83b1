package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.drawing.Palette;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.gui.drawing.BoxWalk;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Path;

/// Several boxes that are chosen together, and the picture of them.
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class GraphPickTest {

    private static final String ITEMS = "orders: items";
    private static final String SALES = "orders: sales";
    private static final String PEOPLE = "orders: people";

    @TempDir private Path home;
    private GraphViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        model =
                GraphFixture.of(
                                home,
                                """
                                CREATE TABLE people (id bigint PRIMARY KEY);
                                CREATE TABLE sales (id bigint PRIMARY KEY,
                                    person_id bigint REFERENCES people);
                                CREATE TABLE items (id bigint PRIMARY KEY,
                                    sale_id bigint REFERENCES sales);
                                """)
                        .model();
    }

    @Test
    void oneMoreIsChosenAndOneLess() {
        model.cursorProperty().set(ITEMS);
        model.pick().turn(PEOPLE);
        assertThat(model.pick().chosen()).containsExactlyInAnyOrder(ITEMS, PEOPLE);
        assertThat(model.cursorProperty().get()).isEqualTo(PEOPLE);

        model.pick().turn(PEOPLE);
        assertThat(model.pick().chosen()).containsExactly(ITEMS);
        assertThat(model.cursorProperty().get()).isEqualTo(ITEMS);
        model.pick().turn(ITEMS);
        assertThat(model.pick().chosen()).isEmpty();
    }

    @Test
    void arrowsChooseAllOnTheirWayUntilOneWalksOnWithoutChoosing() {
        model.cursorProperty().set(ITEMS);
        model.extend(BoxWalk.Way.RIGHT);
        model.extend(BoxWalk.Way.RIGHT);
        assertThat(model.pick().chosen()).containsExactlyInAnyOrder(ITEMS, SALES, PEOPLE);
        assertThat(model.picked().ties()).hasSize(2);

        model.walk(BoxWalk.Way.LEFT);
        assertThat(model.pick().chosen()).containsExactly(SALES);
    }

    @Test
    void allAreChosenAndWhatIsNotDrawnAnyMoreIsNot() {
        model.pick().pickAll(model.placedProperty().get());
        assertThat(model.pick().chosen()).hasSize(5);

        model.cursorProperty().set(ITEMS);
        model.pick().pickAll(model.placedProperty().get());
        model.parts().focus();
        assertThat(model.pick().chosen()).containsExactlyInAnyOrder(ITEMS, SALES);
    }

    @Test
    void thePictureOfWhatIsChosenHasItsBoxesAndTheLinesBetween() {
        GraphPictures pictures = new GraphPictures(model, WorkspaceFixture.words());
        assertThat(pictures.findChosen()).isEmpty();
        model.cursorProperty().set(ITEMS);
        model.pick().turn(SALES);

        String svg = new Svg(new Typeface(), Palette.LIGHT).of(pictures.findChosen().orElseThrow());

        assertThat(svg)
                .contains(">items</text>", ">sales</text>", "sale_id → id")
                .doesNotContain(">people</text>", "person_id → id");
    }
}
