package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Lens;
import plumbline.drawing.Palette;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// The graph shows the moment that the schema over time looks at.
final class GraphMomentTest {

    private static final String ITEMS = "orders: items";
    private static final String SALES = "orders: sales";
    private static final String PERSONS = "orders: persons";
    private static final String DRAFTS = "orders: drafts";

    @TempDir Path home;
    private final SharedLook look = new SharedLook();
    private GraphViewModel model;
    private GraphTime time;

    @BeforeEach
    void setUp() throws IOException {
        AuditFixture fixture = new AuditFixture(home);
        Path folder = fixture.service("orders").resolve("src/main/resources/db/migration");
        Files.writeString(
                folder.resolve("V3__shop.sql"),
                """
                CREATE TABLE people (id bigint PRIMARY KEY);
                CREATE TABLE sales (id bigint PRIMARY KEY, person_id bigint);
                CREATE TABLE drafts (id bigint PRIMARY KEY, sale_id bigint REFERENCES sales);
                """);
        Files.writeString(
                folder.resolve("V4__items.sql"),
                """
                CREATE TABLE items (id bigint PRIMARY KEY, sale_id bigint REFERENCES sales);
                ALTER TABLE people RENAME TO persons;
                """);
        Files.writeString(
                folder.resolve("V5__drop.sql"),
                """
                DROP TABLE drafts;
                ALTER TABLE sales ADD FOREIGN KEY (person_id) REFERENCES persons;
                """);
        fixture.openBoth();
        model = new GraphFixture(fixture, home).model(look);
        time = model.time();
    }

    private OfMigration step(String file, String id) {
        Path folder = home.resolve("orders/src/main/resources/db/migration");
        return new OfMigration(folder.resolve(file), id);
    }

    private void move(String file, String id) {
        look.momentProperty().set(step(file, id));
    }

    @Test
    void whatCameLaterStepsBackAndWhatTheStepTouchedStandsOut() {
        move("V3__shop.sql", "3");
        assertThat(time.momentProperty().get()).as("only who asks sees it").isEmpty();
        assertThat(time.said(ITEMS)).isEmpty();

        time.turnMoment();

        assertThat(time.momentProperty().get()).isEqualTo("orders after 3");
        assertThat(time.said(ITEMS)).isEqualTo("not there at that moment");
        assertThat(time.said(SALES)).isEqualTo("touched by that step");
        assertThat(time.said(PERSONS)).isEqualTo("touched by that step, then called people");
        assertThat(time.said("billing: notes")).as("of another set nothing is known").isEmpty();
        assertThat(time.said()).isEqualTo("of that step: 3 of 3 drawn");
        assertThat(model.emphasis().isTouched(DRAFTS)).isTrue();
    }

    @Test
    void itGoesAlongWithThePlayheadAndLeavesWithTheChip() {
        move("V3__shop.sql", "3");
        time.turnMoment();
        assertThat(model.placedProperty().get().boxes()).containsKey(DRAFTS);

        move("V5__drop.sql", "5");
        assertThat(time.momentProperty().get()).isEqualTo("orders after 5");
        assertThat(time.said(DRAFTS)).isEqualTo("touched by that step");
        assertThat(time.said(ITEMS)).isEmpty();
        move("V1__make.sql", "1");
        assertThat(model.placedProperty().get().boxes()).doesNotContainKey(DRAFTS);
        assertThat(time.said(SALES)).isEqualTo("not there at that moment");

        assertThat(time.leaveMoment()).isTrue();
        assertThat(time.leaveMoment()).as("there is none any more").isFalse();
        assertThat(time.touchedProperty().get()).isNull();
        assertThat(time.said(SALES)).isEmpty();
    }

    @Test
    void aKeyThatWasMadeLaterStepsBackToo() {
        move("V4__items.sql", "4");
        time.turnMoment();
        assertThat(absentKeys()).containsExactly("orders: sales > orders: persons");

        move("V5__drop.sql", "5");
        assertThat(absentKeys()).isEmpty();
    }

    private Set<String> absentKeys() {
        Emphasis.Absent absent = model.emphasis().absent();
        return (absent == null ? Set.<Edge>of() : absent.edges())
                .stream().map(each -> each.from() + " > " + each.to()).collect(Collectors.toSet());
    }

    @Test
    void itPutsTheTimeOfTheFilterInItsPlaceUntilSomebodyLeavesIt() {
        look.inTimeProperty().set(Set.of(step("V5__drop.sql", "5")));
        move("V4__items.sql", "4");
        time.turnMoment();
        assertThat(time.said(ITEMS)).isEqualTo("touched by that step");

        time.turnMoment();
        assertThat(time.said(ITEMS)).isEmpty();
        assertThat(time.said(SALES)).isEqualTo("touched at that time");
    }

    @Test
    void onlyTablesHaveAMomentAndOnlyOnceASchemaWasLookedAt() {
        assertThat(time.without().get()).isTrue();
        time.turnMoment();
        assertThat(time.followingProperty().get()).isFalse();

        move("V4__items.sql", "4");
        assertThat(time.without().get()).isFalse();
        time.turnMoment();
        model.look(Lens.MIGRATIONS);
        assertThat(time.without().get()).isTrue();
        assertThat(time.momentProperty().get()).isEmpty();
        assertThat(time.touchedProperty().get()).isNull();

        model.look(Lens.TABLES);
        assertThat(time.momentProperty().get()).isEqualTo("orders after 4");
    }

    @Test
    void aPictureSaysWhichMomentItShows() {
        move("V4__items.sql", "4");
        time.turnMoment();
        GraphPictures pictures = new GraphPictures(model, WorkspaceFixture.words());
        assertThat(new Svg(new Typeface(), Palette.LIGHT).of(pictures.findAll().orElseThrow()))
                .contains("orders after 4", "not there at that moment", "by the step at the");
    }
}
