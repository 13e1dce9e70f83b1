package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Saving;
import plumbline.gui.navigation.Place;
import plumbline.gui.review.ReviewItem;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// An audit decided by keyboard alone.
final class ReviewKeysTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTwoServices() throws Exception {
        Workbench bench = window.workbench();
        window.driver()
                .open(
                        AuditFixture.service(window.home(), "orders"),
                        AuditFixture.service(window.home(), "billing"));
        robot.interact(() -> bench.navigator.go(Place.REVIEW));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitUntilSaved() throws Exception {
        window.driver().waitUntilSaved();
        assertThat(window.workbench().audit.savingProperty().get()).isInstanceOf(Saving.Done.class);
    }

    private ListView<ReviewItem> list() {
        return robot.lookup("#review-checks").queryListView();
    }

    private AuditRow current() {
        return Objects.requireNonNull(list().getSelectionModel().getSelectedItem())
                .rows()
                .getFirst();
    }

    @Test
    void aDigitDecidesAndAsksWhyAndCtrlEnterGoesOn() throws Exception {
        Cell cell = current().cell();

        robot.push(KeyCode.DIGIT2);
        robot.write("only a small table");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntilSaved();

        AuditRow decided = window.workbench().audit.find(cell).orElseThrow();
        assertThat(decided.state().findStatus()).contains(Status.PARTIAL);
        assertThat(decided.state().reason()).isEqualTo("only a small table");
        assertThat(list().isFocused()).isTrue();
        assertThat(current().cell()).isNotEqualTo(cell);
    }

    @Test
    void enterAcceptsAndGoesToTheNextOpenCell() throws Exception {
        Cell first = current().cell();

        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        waitUntilSaved();

        assertThat(window.workbench().audit.find(first).orElseThrow().state().isReviewed())
                .isTrue();
        assertThat(window.workbench().audit.numbersProperty().get().census().reviewed())
                .isEqualTo(2);
        assertThat(current().state().isReviewed()).isFalse();
    }

    @Test
    void whatAKeyDidIsUndoneByAnother() throws Exception {
        Cell cell = current().cell();

        robot.push(KeyCode.DIGIT1);
        waitUntilSaved();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.waitFor(
                () ->
                        window.workbench()
                                .audit
                                .find(cell)
                                .orElseThrow()
                                .state()
                                .findStatus()
                                .isEmpty());

        assertThat(window.workbench().audit.redoableProperty().get()).isNotNull();
    }

    @Test
    void aVerdictAndTheReasonThatItAskedForAreUndoneByOneKey() throws Exception {
        AuditRow row = current();

        robot.push(KeyCode.DIGIT3);
        robot.write("nobody runs it");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowDriver.waitFor(() -> row.state().reason().equals("nobody runs it"));
        waitUntilSaved();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntilSaved();

        assertThat(row.state().findStatus()).isEmpty();
        assertThat(row.state().reason()).isEmpty();
    }

    @Test
    void theSameCellIsSeenFromBothSidesAndTheArrowsPassOverHeadings() {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        Cell cell = current().cell();
        robot.write("v");

        assertThat(current().cell()).isEqualTo(cell);
        assertThat(list().getItems().getFirst()).isInstanceOf(ReviewItem.Cluster.class);
    }

    @Test
    void lettersThatAreTypedIntoTheReasonDecideNothing() throws Exception {
        robot.push(KeyCode.DIGIT3);
        robot.write("p 1 n 4");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntilSaved();

        assertThat(window.workbench().audit.numbersProperty().get().census().reviewed()).isOne();
        assertThat(robot.lookup("#review-reason").queryAs(TextArea.class).getText()).isEmpty();
    }

    @Test
    void aDigitThatAgreesWithTheProposalTakesOverItsReason() throws Exception {
        robot.interact(() -> window.workbench().screens.review.go(AuditFixture.ORDERS));

        robot.push(KeyCode.DIGIT3);
        waitUntilSaved();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntilSaved();

        AuditRow decided = window.workbench().audit.find(AuditFixture.ORDERS).orElseThrow();
        assertThat(decided.state().findStatus()).contains(Status.FAIL);
        assertThat(decided.state().reason()).contains("blocks all writes");
        assertThat(decided.state().evidence()).isNotEmpty();
    }

    @Test
    void escapeLeavesWhatIsPickedThenTheFilterAndIsThenForOthers() {
        List<KeyCode> heard = new ArrayList<>();
        Workbench bench = window.workbench();
        bench.stage
                .getScene()
                .addEventHandler(KeyEvent.KEY_PRESSED, each -> heard.add(each.getCode()));
        robot.interact(() -> bench.filter.textProperty().set("open:yes"));
        robot.write("x");
        heard.clear();

        robot.push(KeyCode.ESCAPE);
        assertThat(bench.screens.review.picked().rows()).isEmpty();
        assertThat(bench.filter.textProperty().get()).isEqualTo("open:yes");

        robot.push(KeyCode.ESCAPE);
        assertThat(bench.filter.textProperty().get()).isEmpty();
        assertThat(heard).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(heard).containsExactly(KeyCode.ESCAPE);
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void escapeLeavesAQuestionAsItWas() {
        Node review = robot.lookup("#review").query();
        robot.write("s");
        assertThat(list().isFocused()).isFalse();
        robot.push(KeyCode.ESCAPE);

        assertThat(list().isFocused()).isTrue();
        assertThat(robot.from(review).lookup(".ask-line").query().isVisible()).isFalse();
    }
}
