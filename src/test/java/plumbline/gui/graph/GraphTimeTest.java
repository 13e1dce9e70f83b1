package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.graph.Lens;
import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.Placed;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.preferences.graph.GraphFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// What migrations of a time made or changed stands out of the graph.
final class GraphTimeTest {

    private static final String ITEMS = "orders: items";
    private static final String SALES = "orders: sales";
    private static final String PEOPLE = "orders: people";

    private static final String DRAFTS = "orders: drafts";

    @TempDir Path home;
    private final SharedLook look = new SharedLook();
    private GraphViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        AuditFixture fixture = new AuditFixture(home);
        Path folder = fixture.service("orders").resolve("src/main/resources/db/migration");
        Files.writeString(
                folder.resolve("V3__shop.sql"),
                """
                CREATE TABLE people (id bigint PRIMARY KEY);
                CREATE TABLE sales (id bigint PRIMARY KEY, person_id bigint REFERENCES people);
                CREATE TABLE drafts (id bigint PRIMARY KEY, sale_id bigint REFERENCES sales);
                """);
        Files.writeString(
                folder.resolve("V4__items.sql"),
                """
                CREATE TABLE items (id bigint PRIMARY KEY, sale_id bigint REFERENCES sales);
                UPDATE people SET id = 1;
                """);
        Files.writeString(folder.resolve("V5__drop.sql"), "DROP TABLE drafts;\n");
        fixture.openBoth();
        model = new GraphFixture(fixture, home).model(look);
    }

    private void ask(String file, String id) {
        Path path = home.resolve("orders/src/main/resources/db/migration").resolve(file);
        look.inTimeProperty().set(Set.of(new OfMigration(path, id)));
    }

    private Set<String> drawn() {
        return model.placedProperty().get().boxes().keySet();
    }

    @Test
    void whatWasMadeChangedOrWrittenStandsOutAndWhatIsOnlyLedToDoesNot() {
        assertThat(model.time().touchedProperty().get()).isNull();
        assertThat(model.time().said()).isEmpty();

        ask("V4__items.sql", "4");

        assertThat(model.time().touchedProperty().get()).containsExactlyInAnyOrder(ITEMS, PEOPLE);
        assertThat(model.emphasis().isTouched(ITEMS)).isTrue();
        assertThat(model.emphasis().isTouched(SALES)).isFalse();
        assertThat(model.time().said()).isEqualTo("of that time: 2 of 2 drawn");
        look.inTimeProperty().set(null);
        assertThat(model.emphasis().isTouched(ITEMS)).isFalse();
    }

    @Test
    void whatIsNotDrawnCanBeDrawnBesideTheRest() {
        model.cursorProperty().set(SALES);
        model.parts().focus();
        model.parts().shrink();
        model.cursorProperty().set("billing: notes");
        model.parts().focus();
        assertThat(drawn()).containsExactly("billing: notes");

        ask("V4__items.sql", "4");
        assertThat(model.time().said()).isEqualTo("of that time: 0 of 2 drawn");
        assertThat(model.time().hidden()).containsExactlyInAnyOrder(ITEMS, PEOPLE);
        model.time().draw();

        assertThat(drawn()).contains("billing: notes", ITEMS, PEOPLE);
        assertThat(model.time().hidden()).isEmpty();
    }

    @Test
    void whatWasDroppedLaterIsDrawnInTheTimeInWhichItWasThere() {
        assertThat(drawn()).doesNotContain(DRAFTS);

        ask("V4__items.sql", "4");
        assertThat(drawn()).as("it lived, and nothing touched it").contains(DRAFTS);
        assertThat(model.emphasis().isTouched(DRAFTS)).isFalse();
        Placed placed = model.placedProperty().get();
        assertThat(placed.findCard(DRAFTS).orElseThrow().below()).isEqualTo("dropped by 5");
        assertThat(placed.board().neighbours(DRAFTS)).containsExactly(SALES);
        assertThat(model.findFile(DRAFTS)).isPresent();

        ask("V5__drop.sql", "5");
        assertThat(model.emphasis().isTouched(DRAFTS)).isTrue();
        assertThat(model.time().said()).isEqualTo("of that time: 1 of 1 drawn");

        ask("V1__make.sql", "1");
        assertThat(drawn()).as("it was not there yet").doesNotContain(DRAFTS);
    }

    @Test
    void whatWasDroppedLeavesWithTheTimeAndMovesNothing() {
        Map<String, Box> before = model.placedProperty().get().boxes();
        ask("V5__drop.sql", "5");
        assertThat(model.placedProperty().get().boxes()).containsAllEntriesOf(before);
        model.look(Detail.ALL);
        model.undo();

        look.inTimeProperty().set(null);
        assertThat(model.placedProperty().get().boxes()).isEqualTo(before);
        assertThat(model.placedProperty().get().board().cards()).noneMatch(Card::gone);
        assertThat(new GraphFile(home.resolve("graphs.json")).find(model.folders()))
                .get()
                .asString()
                .doesNotContain("drafts");
    }

    @Test
    void throughOtherLensesMigrationsAndServicesStandOut() {
        ask("V3__shop.sql", "3");
        model.look(Lens.MIGRATIONS);
        assertThat(model.time().touchedProperty().get()).containsExactly("orders: 3");

        model.look(Lens.SERVICES);
        assertThat(model.time().touchedProperty().get()).containsExactly("orders");
        model.undo();
        assertThat(model.time().touchedProperty().get()).containsExactly("orders: 3");
    }

    @Test
    void theWayBackLeadsToTheLensAndThePartThatWereSeen() {
        Look part = new Look(40, 30, 2);
        model.cursorProperty().set(SALES);
        model.seenProperty().set(part);
        Runnable back = model.sight();

        model.cursorProperty().set(PEOPLE);
        model.seenProperty().set(new Look(0, 0, 1));
        back.run();
        assertThat(model.cursorProperty().get()).isEqualTo(SALES);
        assertThat(model.seenProperty().get()).isEqualTo(part);

        model.look(Lens.SERVICES);
        assertThat(model.seenProperty().get()).isNull();
        back.run();
        assertThat(model.lens().getValue()).isEqualTo(Lens.TABLES);
        assertThat(model.seenProperty().get()).isEqualTo(part);
    }
}
