package plumbline.drawing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Opened;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.profile.Profile;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Path;

/// What a picture of a schema says.
@SuppressWarnings("NullAway.Init") // JUnit fills the field
final class SchemaPaintingTest {

    @TempDir private Path root;

    private String drawn(String... migrations) throws IOException {
        Opened folder = new Opened(root);
        folder.service("shop");
        for (int i = 0; i < migrations.length; i++) {
            folder.migration("shop", (i + 1) + "__m", migrations[i]);
        }
        FolderReading reading = folder.read();
        Evolution evolution =
                Evolution.of(
                        reading,
                        reading.services().getFirst().sets().getFirst(),
                        Profile.USUAL,
                        Progress.none());
        int last = evolution.stages().size();
        Scene scene = Scene.of("shop", evolution, last, last - 1);
        return new Svg(new Typeface(), Palette.LIGHT)
                .of(new SchemaPainting(scene, "drawn today", Words.english()));
    }

    @Test
    void columnsSayTheirTypeTheirKeyAndWhereTheyRefer() throws IOException {
        assertThat(
                        drawn(
                                "CREATE TABLE a (id bigint PRIMARY KEY, at timestamptz NOT NULL);"
                                        + "CREATE TABLE b (a_id bigint REFERENCES a (id));"))
                .contains(">bigint PK</text>", ">timestamptz NOT NULL</text>", ">bigint → a</text>")
                .contains("drawn today", "primary key");
    }

    @Test
    void whatIsOtherIsSaidInWords() throws IOException {
        assertThat(
                        drawn(
                                "CREATE TABLE a (id int, x int);",
                                "ALTER TABLE a ALTER COLUMN id TYPE bigint;"
                                        + "ALTER TABLE a ALTER COLUMN x SET NOT NULL;"))
                .contains("type: integer → bigint", "now NOT NULL", ">~</text>")
                .contains("All rows of a are written anew (ACCESS EXCLUSIVE)")
                .contains("There is no way down");
    }

    @Test
    void whatIsNotKnownSaysSo() throws IOException {
        assertThat(
                        drawn(
                                "CREATE TABLE a (id int);",
                                "DO $$ BEGIN EXECUTE some_text(); END $$;"
                                        + "ALTER TABLE elsewhere ADD COLUMN x int;"))
                .contains("uncertain: 2 places", "nobody here makes it", ">uncertain</text>");
    }
}
