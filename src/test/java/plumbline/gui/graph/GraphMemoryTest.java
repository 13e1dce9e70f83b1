package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.graph.Lens;
import plumbline.drawing.Box;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.Spot;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.graph.GraphFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Where things of a graph lie from one time to the next.
final class GraphMemoryTest {

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
    void whatIsPinnedStaysUntilSomebodyTidies() {
        model.begin();
        Box before = box(PEOPLE);
        model.parts().pin(PEOPLE, new Spot(700, -300));
        assertThat(box(PEOPLE).x()).isEqualTo(700);

        model.look(Detail.ALL);
        assertThat(box(PEOPLE).x()).isEqualTo(700);
        model.look(Lens.MIGRATIONS);
        assertThat(shown()).hasSize(5);
        model.look(Lens.TABLES);
        assertThat(box(PEOPLE).x()).isEqualTo(700);

        model.look(Detail.KEYS);
        model.parts().tidy();
        assertThat(box(PEOPLE)).isEqualTo(before);
        model.undo();
        assertThat(box(PEOPLE).x()).isEqualTo(700);
    }

    @Test
    void anotherReadingLeavesEverythingWhereItIs() {
        model.begin();
        model.parts().pin(ITEMS, new Spot(-500, 40));
        model.cursorProperty().set(ITEMS);

        fixture.workspace().readAgain();

        assertThat(box(ITEMS).x()).isEqualTo(-500);
        assertThat(model.cursorProperty().get()).isEqualTo(ITEMS);
    }

    @Test
    void whatIsGoneStaysPaleWhereItWasUntilSomebodyTidies() throws IOException {
        model.begin();
        Box before = box(ITEMS);
        write("CREATE TABLE people (id bigint PRIMARY KEY); CREATE TABLE goods (id bigint);");

        assertThat(shown()).contains("orders: goods", ITEMS, SALES);
        assertThat(box(ITEMS).x()).isEqualTo(before.x());
        assertThat(ghost(ITEMS)).contains("gone since 2026-03-14");
        model.look(Detail.ALL);
        assertThat(box(ITEMS).x()).isEqualTo(before.x());
        model.cursorProperty().set(PEOPLE);
        model.parts().focus();
        assertThat(shown()).containsExactly(PEOPLE);
        model.parts().showEverything();
        assertThat(ghost(ITEMS)).isPresent();

        model.parts().tidy();
        assertThat(shown()).contains("orders: goods").doesNotContain(ITEMS, SALES);
        model.undo();
        assertThat(ghost(SALES)).isPresent();
        write("CREATE TABLE people (id bigint PRIMARY KEY); CREATE TABLE items (id bigint);");
        assertThat(ghost(ITEMS)).isEmpty();
        assertThat(box(ITEMS).x()).isEqualTo(before.x());
    }

    private void write(String sql) throws IOException {
        Files.writeString(home.resolve("orders/src/main/resources/db/migration/V3__shop.sql"), sql);
        fixture.workspace().readAgain();
    }

    private Optional<String> ghost(String id) {
        return model.placedProperty().get().findCard(id).filter(Card::gone).map(Card::below);
    }

    @Test
    void whatLiesSomewhereLiesThereWhenTheFoldersAreOpenedAgain() throws IOException {
        model.begin();
        model.parts().pin(PEOPLE, new Spot(700, -300));
        Box sales = box(SALES);
        model.look(Lens.MIGRATIONS);
        model.look(Detail.NAME);
        write("CREATE TABLE people (id bigint PRIMARY KEY); CREATE TABLE sales (id bigint);");

        model = model(new ImmediateTaskRunner());
        model.begin();
        assertThat(model.lens().getValue()).isEqualTo(Lens.MIGRATIONS);
        assertThat(model.detail().getValue()).isEqualTo(Detail.NAME);
        model.look(Lens.TABLES);

        assertThat(box(PEOPLE).x()).isEqualTo(700);
        assertThat(box(SALES).x()).isEqualTo(sales.x());
        assertThat(ghost(ITEMS)).isPresent();
        model.parts().tidy();
        assertThat(box(PEOPLE).x()).isNotEqualTo(700);
    }
}
