package plumbline.gui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.dialog.SaidPath;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.CheckDigest;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Switch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The comparison in a window, and what is taken over by keys there.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class CompareViewTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final List<Cell> shown = new ArrayList<>();
    private AuditFixture fixture;
    private CompareViewModel model;

    @Start
    void start(Stage stage) {
        fixture = new AuditFixture(home).openBoth();
        model =
                new CompareViewModel(
                        fixture.audit(),
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
        CompareView view =
                new CompareView(model, new SaidPath(), shown::add, WorkspaceFixture.words());
        stage.setScene(new Scene(view, 1000, 600));
        stage.show();
    }

    private Path lastAudit() {
        Path last = home.resolve("last.plumb");
        AuditFile file = new AuditFile("last", List.of(), "1", CheckDigest.all(Checks.infos()), "");
        try (Audit audit = AuditFolder.create(last, file)) {
            audit.performAll(
                    Author.of("mia"),
                    List.of(
                            Decide.one(AuditFixture.ORDERS, Status.FAIL, "blocks writes"),
                            new Switch(
                                    List.of("lock-timeout"),
                                    new Decision.Unasked("set by the pool"))));
        }
        return last;
    }

    @Test
    void aQuestionIsWantedByKeyAndAllWantedIsTakenOver() {
        robot.interact(() -> model.compareWith(lastAudit()));
        robot.clickOn("#compare-taking");
        TableView<?> table = robot.lookup("#compare-take-over-lines").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        assertThat(table.getColumns().getFirst().getCellData(1)).isEqualTo("☐ no");

        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().select(1);
                });
        robot.push(KeyCode.SPACE);
        assertThat(table.getColumns().getFirst().getCellData(1)).isEqualTo("☑ yes");
        robot.clickOn("#compare-take");

        assertThat(fixture.row(AuditFixture.ORDERS).state().reason()).isEqualTo("blocks writes");
        assertThat(fixture.audit().catalogueProperty().get().asks("lock-timeout")).isFalse();
        assertThat(table.getItems()).isEmpty();
    }

    @Test
    void theScoresOfServicesLeaveTheirRoomToTheChangesUntilTheyAreWanted() {
        robot.interact(() -> model.compareWith(lastAudit()));
        ScrollPane each = robot.lookup("#compare-scores").queryAs(ScrollPane.class);
        assertThat(model.scores()).hasSizeGreaterThan(1);
        assertThat(each.isManaged()).isFalse();

        robot.clickOn("#compare-each-score");

        assertThat(each.isVisible()).isTrue();
        assertThat(((Pane) each.getContent()).getChildren()).hasSize(model.scores().size() - 1);
        assertThat(model.header()).anyMatch(line -> line.contains("this audit"));
    }
}
