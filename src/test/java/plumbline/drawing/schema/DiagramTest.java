package plumbline.drawing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Opened;
import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.profile.Profile;
import plumbline.drawing.Box;
import plumbline.drawing.schema.Diagram.Thing;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Path;

/// What lies where in the drawing of a schema.
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class DiagramTest {

    @TempDir private Path root;
    private Comparison comparison;
    private Diagram diagram;

    @BeforeEach
    void draw() throws IOException {
        Opened folder = new Opened(root);
        folder.service("shop");
        folder.migration(
                "shop",
                "1__a",
                "CREATE TABLE a (id int, x int); CREATE TABLE b (id int);CREATE TYPE mood AS ENUM"
                        + " ('good', 'bad'); CREATE TYPE size AS ENUM ('s');");
        folder.migration("shop", "2__b", "ALTER TABLE b ADD COLUMN y int;");
        FolderReading reading = folder.read();
        Evolution evolution =
                Evolution.of(
                        reading,
                        reading.services().getFirst().sets().getFirst(),
                        Profile.USUAL,
                        Progress.none());
        comparison = Comparison.of(evolution.after(1), evolution.after(2));
        diagram = Diagram.byName(comparison, Words.english());
    }

    private Entry entry(String name) {
        return comparison.entries().stream()
                .filter(each -> each.whole().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Thing at(Box box) {
        return diagram.findAt(box.x() + 30, box.middle()).orElseThrow();
    }

    @Test
    void tablesLieByNameAndOtherThingsAreLinesOfOneCard() {
        assertThat(diagram.boxes()).hasSize(3);
        assertThat(diagram.places().keySet())
                .extracting(each -> each.whole().name())
                .containsExactly("a", "b", "mood", "size");
    }

    @Test
    void thePlaceOfAThingLeadsBackToIt() {
        Entry table = entry("b");
        Compared column = table.parts().getLast();
        Box line = diagram.find(table, column).orElseThrow();

        assertThat(at(line)).isEqualTo(new Thing(table, column));
        assertThat(at(diagram.find(entry("size"), null).orElseThrow()))
                .isEqualTo(new Thing(entry("size"), null));
        Box card = diagram.find(table, null).orElseThrow();
        assertThat(card.height()).isGreaterThan(line.height());
        assertThat(diagram.findAt(card.x() + 5, card.y() + 5)).contains(new Thing(table, null));
        assertThat(diagram.findAt(-5, -5)).isEmpty();
    }

    @Test
    void aCardSaysWhatBecameOfIt() {
        Box card = diagram.find(entry("b"), null).orElseThrow();

        assertThat(diagram.said(entry("b"))).startsWith("b, changed");
        assertThat(diagram.said(card.x() + 5, card.y() + 5)).startsWith("b, changed");
        assertThat(diagram.said(-5, -5)).isEmpty();
    }
}
