package plumbline.gui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.profile.Profile;
import plumbline.drawing.Box;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What of a schema is kept as a picture.
final class SchemaPicturesTest {

    @TempDir Path home;
    private Box seen = new Box(0, 0, 10_000, 10_000);
    private AuditFixture fixture;
    private SchemaViewModel model;
    private SchemaPictures pictures;

    @BeforeEach
    void setUp() throws IOException {
        fixture = new AuditFixture(home);
        Files.writeString(
                fixture.service("orders").resolve("src/main/resources/db/migration/V3__shop.sql"),
                "CREATE TABLE bills (id bigint PRIMARY KEY); CREATE TABLE people (id bigint);");
        model =
                new SchemaViewModel(
                        fixture.audit(),
                        new SharedLook(),
                        new ImmediateTaskRunner(),
                        Profile.USUAL,
                        WorkspaceFixture.words());
        model.begin();
        pictures =
                new SchemaPictures(
                        model, () -> seen, WorkspaceFixture.clock(), WorkspaceFixture.words());
    }

    private static String drawn(Painting painting) {
        return new Svg(new Typeface(), Palette.LIGHT).of(painting);
    }

    private Box size(Painting painting) {
        return painting.size(new Typeface());
    }

    @Test
    void withoutASchemaThereIsNoPicture() {
        assertThat(pictures.findAll()).isEmpty();
        assertThat(pictures.findSeen()).isEmpty();
        assertThat(pictures.findChosen()).isEmpty();
    }

    @Test
    void allOfItIsThereWhateverTheRowsShow() {
        fixture.openBoth();
        model.cursor().searchProperty().set("bil");

        assertThat(pictures.findAll().orElseThrow().title()).startsWith("Schema of orders after 3");
        assertThat(drawn(pictures.findAll().orElseThrow())).contains("bills", "people", "notes");
        assertThat(drawn(pictures.findSeen().orElseThrow()))
                .contains("bills")
                .doesNotContain("notes");
    }

    @Test
    void ofTheDiagramThePartIsKeptThatIsInSight() {
        fixture.openBoth();
        model.diagramProperty().set(true);
        Box all = size(pictures.findSeen().orElseThrow());

        seen = new Box(-50, -50, 400, 80);
        Box part = size(pictures.findSeen().orElseThrow());

        assertThat(part.width()).isLessThan(all.width());
        assertThat(part.height()).isLessThan(all.height());
    }

    @Test
    void whatIsChosenIsKeptAlone() {
        fixture.openBoth();
        model.cursor().searchProperty().set("people");

        assertThat(drawn(pictures.findChosen().orElseThrow()))
                .contains("<title>people, new")
                .doesNotContain("<title>bills");
        assertThat(size(pictures.findChosen().orElseThrow()).width())
                .isLessThan(size(pictures.findAll().orElseThrow()).width());
    }

    @Test
    void whatWasTakenBackSaysSo() {
        fixture.openBoth();
        model.cursor().downProperty().set(true);

        assertThat(pictures.findAll().orElseThrow().title())
                .startsWith(
                        model.cursor().shownProperty().get().down()
                                ? "Schema of orders when 3 was taken back"
                                : "Schema of orders after 3");
    }
}
