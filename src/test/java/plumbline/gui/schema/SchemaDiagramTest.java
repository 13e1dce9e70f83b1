package plumbline.gui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.analysis.profile.Profile;
import plumbline.drawing.Look;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.drawing.NowhereFixture;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.style.Appearance;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.review.decision.Cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The schema as a drawing beside its rows.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class SchemaDiagramTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private SchemaViewModel model;
    private SchemaView view;
    private final List<Cell> asked = new ArrayList<>();

    @Start
    void start(Stage stage) throws IOException {
        AuditFixture fixture = new AuditFixture(home);
        Files.writeString(
                fixture.service("orders").resolve("src/main/resources/db/migration/V3__shop.sql"),
                "CREATE TABLE bills (id bigint PRIMARY KEY); CREATE TABLE people (id bigint);");
        fixture.openBoth();
        model =
                new SchemaViewModel(
                        fixture.audit(),
                        new SharedLook(),
                        new ImmediateTaskRunner(),
                        Profile.USUAL,
                        WorkspaceFixture.words());
        view =
                new SchemaView(
                        model,
                        KeysFixture.keys(new WorkspaceFixture(home).preferences()),
                        new SchemaView.Ways(
                                _ -> {},
                                asked::add,
                                NowhereFixture.saver(),
                                new SharedFilter(),
                                WorkspaceFixture.clock()),
                        WorkspaceFixture.words());
        Scene scene = new Scene(view, 1200, 800);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.turn();
    }

    private String current() {
        return Objects.requireNonNull(model.cursor().currentProperty().get()).whole().name();
    }

    private String focused() {
        return view.getScene().getFocusOwner().getId();
    }

    @Test
    void arrowsWalkFromCardToCardAndTheRowsFollow() {
        assertThat(focused()).isEqualTo("schema-diagram");
        assertThat(current()).isEqualTo("bills");

        robot.push(KeyCode.RIGHT);
        assertThat(current()).isEqualTo("notes");
        assertThat(view.sheet().getAccessibleText()).contains("notes");
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("schema-parts");
        assertThat(model.diagramProperty().get()).isFalse();
    }

    @Test
    void aClickChoosesTheCardOrItsColumn() {
        click(340 + 60, 10);
        assertThat(current()).isEqualTo("notes");

        click(60, 38);
        assertThat(current()).isEqualTo("bills");
        assertThat(Objects.requireNonNull(model.cursor().partProperty().get()).name())
                .isEqualTo("id");
    }

    /// At a place of the drawing.
    private void click(double x, double y) {
        var bounds = view.sheet().localToScreen(view.sheet().getBoundsInLocal());
        Look look = view.sheet().look();
        robot.clickOn(
                bounds.getMinX() + look.seenX(x),
                bounds.getMinY() + look.seenY(y),
                MouseButton.PRIMARY);
    }

    @Test
    void theDrawingShowsWhatTheRowsShow() {
        int all = model.cursor().items().size();
        robot.interact(() -> model.cursor().onlyDifferentProperty().set(true));

        assertThat(model.cursor().items()).hasSizeLessThan(all);
        robot.push(KeyCode.RIGHT);
        assertThat(current()).isEqualTo("people");
        robot.write("r");
        assertThat(focused()).isEqualTo("schema-entries");
    }

    @Test
    void enterLeadsFromAStatementToWhatChecksSayAndToTheCell() {
        robot.interact(
                () -> {
                    model.diagramProperty().set(false);
                    model.cursor().go(2);
                    view.lookup("#schema-statements").requestFocus();
                });
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("schema-sayings");
        ListView<?> said = robot.lookup("#schema-sayings").queryListView();
        assertThat(said.getItems()).hasSameSizeAs(model.marks().said()).isNotEmpty();

        robot.push(KeyCode.ENTER);

        assertThat(asked).singleElement().matches(each -> each.service().equals("orders"));
    }

    @Test
    void theMarkOfAStepLeadsToWhatIsSaidAgainstIt() {
        robot.interact(() -> model.diagramProperty().set(false));
        robot.write("g");
        robot.write("n");

        int at = model.cursor().at();
        assertThat(at).isPositive();
        assertThat(model.marks().allProperty().get().get(at - 1).isMarked()).isTrue();
        robot.write("g");
        Node strip = robot.lookup("#schema-strip").query();
        var bounds = strip.localToScreen(strip.getBoundsInLocal());
        double step = (bounds.getWidth() - 14) / model.cursor().count();
        robot.clickOn(bounds.getMinX() + 7 + step * at, bounds.getMinY() + 10);
        assertThat(model.cursor().at()).isEqualTo(at);
    }
}
