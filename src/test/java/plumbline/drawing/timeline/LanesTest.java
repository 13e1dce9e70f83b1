package plumbline.drawing.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Opened;
import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;
import plumbline.drawing.Weight;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit fills the field
final class LanesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir private Path root;
    private Opened folder;

    @BeforeEach
    void makeServices() throws IOException {
        folder = new Opened(root);
        folder.service("shop");
        folder.migration("shop", "1__orders", "CREATE TABLE orders (id int PRIMARY KEY);");
        folder.migration("shop", "2__index", "CREATE INDEX o ON orders (id);");
        folder.migration("shop", "3__fill", "UPDATE orders SET id = 1; DELETE FROM orders;");
        folder.service("desk");
        folder.migration("desk", "1__orders", "CREATE TABLE orders (id int PRIMARY KEY);");
    }

    private List<Lane> lanes(Lanes.Findings findings) {
        FolderReading reading = folder.read();
        return Lanes.of(reading, Timelines.of(reading, TimelineRules.USUAL, NOW), findings);
    }

    private Lane shop() {
        return lanes((service, file) -> file.contains("fill") ? Weight.MUCH : Weight.NOTHING)
                .stream()
                .filter(each -> each.service().equals("shop"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStopSaysWhatItsMigrationMostlyDoesAndWhatIsSaidAgainstIt() {
        assertThat(shop().stops())
                .extracting(Stop::deed)
                .containsExactly(Deed.CREATE, Deed.INDEX, Deed.DATA);
        assertThat(shop().stops())
                .extracting(Stop::weight)
                .containsExactly(Weight.NOTHING, Weight.NOTHING, Weight.MUCH);
        assertThat(shop().stops()).extracting(Stop::down).containsOnly(WayDown.NONE);
        assertThat(shop().stops()).extracting(Stop::statements).containsExactly(1, 1, 2);
    }

    @Test
    void anAxisThatKnowsNoneSaysWhy() {
        assertThat(shop().on(Axis.RUNNING).size()).isEqualTo(3);
        assertThat(shop().on(Axis.RUNNING).place(2)).isEqualTo(3);
        assertThat(shop().on(Axis.NAME_TIME).stops()).isEmpty();
        assertThat(shop().on(Axis.NAME_TIME).unplaced()).isEqualTo(3);
        assertThat(shop().on(Axis.NAME_TIME).gap()).isNotNull();
    }

    @Test
    void servicesThatTouchATableOfTheSameNameAreLinkedWhereTheyFirstDo() {
        List<Touch> touches = Touch.of(lanes(Lanes.Findings.NONE));

        assertThat(touches).hasSize(1);
        assertThat(touches.getFirst().table()).hasToString("orders");
        assertThat(touches.getFirst().above().migration().name()).isEqualTo("orders");
        assertThat(touches.getFirst().below().migration().name()).isEqualTo("orders");
    }

    @Test
    void thoseTooCloseTogetherAreOneClumpAndNoneIsLost() {
        Course course = shop().on(Axis.RUNNING);

        assertThat(Clump.of(course, new Span(0, 4), 0, 400)).hasSize(3);
        assertThat(Clump.of(course, new Span(0, 4), 0, 40))
                .singleElement()
                .satisfies(
                        clump -> {
                            assertThat(clump.stops()).hasSize(3);
                            assertThat(clump.weight()).isEqualTo(Weight.MUCH);
                            assertThat(clump.x()).isEqualTo(20);
                        });
        assertThat(Clump.of(course, new Span(2.5, 4), 0, 4000)).hasSize(1);
    }

    @Test
    void aSignIsReadAloudWithAllThatItSays() {
        assertThat(new StopWords(Words.english()).of(shop().stops().getLast()))
                .isEqualTo(
                        "3, changes data, 2 statements, no way down,"
                                + " a check that weighs much fails here");
    }
}
