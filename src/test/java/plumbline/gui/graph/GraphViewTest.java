package plumbline.gui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.drawing.NowhereFixture;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.style.Appearance;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The graph in a window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class GraphViewTest {

    private static final String ITEMS = "orders: items";
    private static final String SALES = "orders: sales";
    private static final String PEOPLE = "orders: people";

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final SharedFilter filter = new SharedFilter();
    private final SharedLook look = new SharedLook();
    private GraphViewModel model;
    private GraphView view;

    @Start
    void start(Stage stage) throws IOException {
        model =
                GraphFixture.of(
                                home,
                                """
                                CREATE TABLE people (id bigint PRIMARY KEY);
                                CREATE TABLE sales (id bigint PRIMARY KEY,
                                    tenant_id bigint REFERENCES people);
                                CREATE TABLE items (id bigint PRIMARY KEY,
                                    sale_id bigint REFERENCES sales);
                                """)
                        .model(look);
        view =
                new GraphView(
                        model,
                        KeysFixture.keys(new WorkspaceFixture(home).preferences()),
                        new GraphView.Ways(_ -> {}, NowhereFixture.saver(), filter),
                        WorkspaceFixture.words());
        Scene scene = new Scene(view, 1200, 800);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        model.cursorProperty().set(ITEMS);
        view.sheet().requestFocus();
    }

    @Test
    void shiftWithArrowsChoosesMoreAndTheListHasTheSameRows() {
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(model.pick().chosen()).containsExactlyInAnyOrder(ITEMS, SALES);
        assertThat(view.sheet().getAccessibleText()).contains("2 boxes chosen, 1 line");

        TableView<?> table = robot.lookup("#graph-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(5);
        robot.push(KeyCode.RIGHT);
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
    }

    @Test
    void theLinesOfABoxAreSaidWithItAndStandInTheList() {
        assertThat(view.sheet().getAccessibleText())
                .contains("items (orders) → sales (orders): sale_id → id; foreign key");
        robot.push(KeyCode.RIGHT);
        assertThat(view.sheet().getAccessibleText())
                .contains("sales (orders) → people (orders): tenant_id → id");

        TableView<?> table = robot.lookup("#graph-table").queryTableView();
        int row = table.getSelectionModel().getSelectedIndex();
        assertThat(table.getColumns().get(4).getCellData(row))
                .asString()
                .contains("people", "(tenant_id → id)");
    }

    @Test
    void aTimeThatIsAskedForIsSaidAndEscapeShowsAllTimesAgain() {
        Node chip = robot.lookup("#graph-time").query();
        assertThat(chip.isVisible()).isFalse();

        robot.interact(() -> filter.textProperty().set("order:2 sev>=high"));
        assertThat(chip.isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);

        assertThat(chip.isVisible()).isFalse();
        assertThat(filter.textProperty().get()).isEqualTo("sev>=high");
    }

    @Test
    void theMomentOfThePlayheadIsShownByAKeyAndLeftByEscapeBeforeTheTimeIs() {
        Path folder = home.resolve("orders/src/main/resources/db/migration");
        Node chip = robot.lookup("#graph-then").query();
        robot.write("m");
        assertThat(chip.isVisible()).as("no schema was looked at").isFalse();

        robot.interact(
                () -> {
                    filter.textProperty().set("order:2");
                    look.momentProperty()
                            .set(new SharedLook.OfMigration(folder.resolve("V1__make.sql"), "1"));
                });
        robot.write("m");
        assertThat(chip.isVisible()).isTrue();
        assertThat(chip.getAccessibleText()).isEqualTo("The graph as of a moment: orders after 1");
        assertThat(view.sheet().getAccessibleText()).contains("not there at that moment");
        TableView<?> table = robot.lookup("#graph-table").queryTableView();
        assertThat(table.getColumns().getLast().isVisible()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(chip.isVisible()).isFalse();
        assertThat(filter.textProperty().get()).isEqualTo("order:2");
    }

    @Test
    void aClickOnTheDrawingBringsTheFocusThere() {
        robot.clickOn("#graph-search");
        assertThat(view.sheet().isFocused()).isFalse();

        robot.clickOn(view.sheet());

        assertThat(view.sheet().isFocused()).isTrue();
    }

    @Test
    void rowsThatAreChosenInTheListAreChosenInTheDrawing() {
        robot.write("v");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(model.pick().chosen()).hasSize(2);
    }

    @Test
    void allOfAWayIsInSightBesideTheBarThatOpensForIt() {
        robot.interact(() -> view.sheet().look(new Look(0, 0, 3)));
        robot.write("w");
        robot.interact(() -> model.cursorProperty().set(SALES));
        robot.write("w");

        Box part = view.sheet().part();
        for (String id : List.of(ITEMS, SALES)) {
            Box box = model.placedProperty().get().find(id).orElseThrow();
            assertThat(part.holds(box.x(), box.y())).isTrue();
            assertThat(part.holds(box.right(), box.bottom())).isTrue();
        }
    }

    @Test
    void columnsThatWaysDoNotFollowAreWrittenBesideThem() {
        robot.write("w");
        robot.interact(() -> model.cursorProperty().set(PEOPLE));
        robot.write("w");
        assertThat(model.messageProperty().get()).startsWith("No way leads there");

        TextField ignored = robot.lookup("#graph-way-ignored").queryAs(TextField.class);
        robot.clickOn(ignored);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("created_by");
        robot.push(KeyCode.ENTER);
        assertThat(model.way().ignored()).containsExactly("created_by");
        assertThat(model.messageProperty().get()).startsWith("2 steps");
        robot.clickOn("#graph-way-usual");
        assertThat(ignored.getText()).startsWith("tenant_id, ");
    }
}
