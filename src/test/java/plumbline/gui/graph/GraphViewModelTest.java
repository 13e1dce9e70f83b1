package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.graph.Lens;
import plumbline.drawing.Box;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.drawing.BoxWalk;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.graph.GraphFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The part of a graph that somebody looks at, and the ways through it.
final class GraphViewModelTest {

    private static final String ITEMS = "orders: items";
    private static final String SALES = "orders: sales";
    private static final String PEOPLE = "orders: people";

    @TempDir Path home;
    private final SharedLook look = new SharedLook();
    private AuditFixture fixture;
    private GraphViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        fixture = new AuditFixture(home);
        Files.writeString(
                fixture.service("orders").resolve("src/main/resources/db/migration/V3__shop.sql"),
                """
                CREATE TABLE people (id bigint PRIMARY KEY);
                CREATE TABLE sales (id bigint PRIMARY KEY, person_id bigint REFERENCES people);
                CREATE TABLE items (id bigint PRIMARY KEY, sale_id bigint REFERENCES sales);
                """);
        fixture.openBoth();
        model = model(new ImmediateTaskRunner());
    }

    private GraphViewModel model(TaskRunner tasks) {
        return new GraphViewModel(
                fixture.audit(),
                look,
                new GraphMemory(new GraphFile(home.resolve("graphs.json")), Runnable::run),
                tasks,
                () -> (text, lettering) -> text.length() * lettering.size() / 2,
                WorkspaceFixture.clock(),
                WorkspaceFixture.words());
    }

    private Set<String> shown() {
        return model.placedProperty().get().boxes().keySet();
    }

    private Box box(String id) {
        return model.placedProperty().get().find(id).orElseThrow();
    }

    @Test
    void nothingIsWorkedOutBeforeSomebodyLooks() {
        assertThat(shown()).isEmpty();

        model.begin();
        assertThat(shown())
                .containsExactlyInAnyOrder("orders: notes", "billing: notes", PEOPLE, SALES, ITEMS);

        fixture.workspace().close();
        assertThat(shown()).isEmpty();
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void arrowsWalkAlongLines() {
        model.begin();
        model.cursorProperty().set(ITEMS);

        model.walk(BoxWalk.Way.RIGHT);
        assertThat(model.cursorProperty().get()).isEqualTo(SALES);
        assertThat(model.emphasis().near()).containsExactlyInAnyOrder(ITEMS, PEOPLE);
        model.walk(BoxWalk.Way.RIGHT);
        model.walk(BoxWalk.Way.RIGHT);
        assertThat(model.cursorProperty().get()).isEqualTo(PEOPLE);
        model.walk(BoxWalk.Way.LEFT);
        assertThat(model.cursorProperty().get()).isEqualTo(SALES);
        assertThat(model.findFile(SALES)).get().asString().endsWith("V3__shop.sql");
    }

    @Test
    void theTableThatTheSchemaLooksAtIsLookedAtHereAndTheOtherWayRound() {
        model.begin();
        look.tableProperty().set(new SharedLook.OfTable("orders", "public.sales"));
        assertThat(model.cursorProperty().get()).isEqualTo(SALES);

        model.cursorProperty().set(PEOPLE);
        assertThat(look.tableProperty().get())
                .satisfies(
                        table -> {
                            assertThat(table.isOf("orders")).isTrue();
                            assertThat(table.isCalled("public.people")).isTrue();
                        });

        look.tableProperty().set(new SharedLook.OfTable("orders", "nobody"));
        assertThat(model.cursorProperty().get()).isEqualTo(PEOPLE);
    }

    @Test
    void theMigrationThatTheTimelineLooksAtIsLookedAtThroughItsLens() {
        model.begin();
        Path file = model.findFile(SALES).orElseThrow();
        look.migrationProperty().set(new SharedLook.OfMigration(file, ""));
        assertThat(model.cursorProperty().get()).isNull();

        model.look(Lens.MIGRATIONS);

        assertThat(model.findFile(model.cursorProperty().get())).contains(file);
    }

    @Test
    void whatIsSoughtFromElsewhereIsShownThroughTheLensOfMigrations() {
        Path file = home.resolve("orders/src/main/resources/db/migration/V3__shop.sql");
        look.soughtProperty().set(new SharedLook.OfMigration(file, ""));

        model.begin();

        assertThat(model.lens().getValue()).isEqualTo(Lens.MIGRATIONS);
        assertThat(model.findFile(model.cursorProperty().get())).contains(file);
        assertThat(look.soughtProperty().get()).isNull();
    }

    @Test
    void aPictureShowsAllOrWhatIsNear() {
        GraphPictures pictures = new GraphPictures(model, WorkspaceFixture.words());
        assertThat(pictures.findAll()).isEmpty();
        model.begin();
        model.cursorProperty().set(ITEMS);

        String all = svg(pictures.findAll().orElseThrow());
        String near = svg(pictures.findNear().orElseThrow());

        assertThat(all).contains(">items</text>", ">people</text>");
        assertThat(near).contains(">items</text>", ">sales</text>");
        assertThat(near.length()).isLessThan(all.length());
    }

    private static String svg(Painting painting) {
        return new Svg(new Typeface(), Palette.LIGHT).of(painting);
    }

    @Test
    void onlyWhatIsNearIsShownThenMoreThenLess() {
        model.begin();
        model.cursorProperty().set(ITEMS);

        model.parts().focus();
        assertThat(shown()).containsExactlyInAnyOrder(ITEMS, SALES);
        Box before = box(SALES);
        model.cursorProperty().set(SALES);
        model.parts().grow();
        assertThat(shown()).containsExactlyInAnyOrder(ITEMS, SALES, PEOPLE);
        assertThat(box(SALES)).isEqualTo(before);
        model.parts().shrink();
        assertThat(shown()).containsExactly(SALES);
        model.parts().shrink();
        assertThat(shown()).isEmpty();
        assertThat(model.cursorProperty().get()).isNull();

        model.undo();
        model.undo();
        assertThat(shown()).containsExactlyInAnyOrder(ITEMS, SALES, PEOPLE);
        model.beginAgain();
        assertThat(shown()).hasSize(5);
    }

    @Test
    void deeperShowsMoreSteps() {
        model.begin();
        model.parts().look(2);
        assertThat(model.messageProperty().get()).isEqualTo("First choose a box.");

        model.cursorProperty().set(ITEMS);
        model.parts().look(1);
        assertThat(shown()).hasSize(2);
        model.parts().turnDepth();
        assertThat(model.depth().getValue()).isEqualTo(2);
        assertThat(shown()).hasSize(3);
    }

    @Test
    void aNameLeadsToItsBoxWhetherItIsShownOrNot() {
        model.begin();
        model.cursorProperty().set(ITEMS);
        model.parts().focus();

        model.add("PEOP");
        assertThat(shown()).contains(PEOPLE);
        assertThat(model.cursorProperty().get()).isEqualTo(PEOPLE);
        model.add("nobody");
        assertThat(model.messageProperty().get()).contains("nobody");
    }

    @Test
    void aWayIsShownBetweenTwoBoxes() {
        model.begin();
        model.cursorProperty().set(ITEMS);
        model.parts().focus();
        model.way().turn();
        assertThat(model.way().markProperty().get()).isEqualTo(ITEMS);

        model.add("people");
        model.way().turn();
        assertThat(model.messageProperty().get()).startsWith("2 steps, 3 boxes");
        assertThat(model.emphasis().way()).hasSize(2);
        model.way().turn();
        assertThat(model.way().markProperty().get()).isNull();

        model.way().turn();
        model.add("notes");
        model.way().turn();
        assertThat(model.messageProperty().get()).startsWith("No way leads there");
    }

    @Test
    void servicesOfOneNameInSeveralFoldersAreToldApart() throws IOException {
        Path twin = AuditFixture.service(home.resolve("copy"), "orders");
        fixture.workspace().open(List.of(home.resolve("orders"), twin));
        model.begin();

        assertThat(shown()).contains("orders: notes", "orders (2): notes", PEOPLE);
        assertThat(model.findFile("orders (2): notes")).get().asString().contains("copy");
        assertThat(model.findFile("orders: notes")).get().asString().doesNotContain("copy");
        model.look(Lens.SERVICES);
        assertThat(shown()).contains("orders", "orders (2)");
    }

    @Test
    void whoStopsTheWorkKeepsWhatWasThere() {
        HeldTaskRunner tasks = new HeldTaskRunner();
        model = model(tasks);
        model.begin();
        tasks.perform(0);
        assertThat(shown()).hasSize(5);

        model.look(Lens.MIGRATIONS);
        assertThat(model.workingProperty().get()).isTrue();
        model.cancel();
        tasks.perform(1);

        assertThat(model.workingProperty().get()).isFalse();
        assertThat(model.lens().getValue()).isEqualTo(Lens.TABLES);
        assertThat(shown()).contains(PEOPLE);
    }
}
