package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.review.ReviewItem;
import plumbline.words.Words;

import java.util.List;

/// The way of a newcomer: from the first door to services that are decided as one.
final class FirstStepsTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    private void openTwoServices() throws Exception {
        window.driver()
                .open(
                        AuditFixture.service(window.home(), "orders"),
                        AuditFixture.service(window.home(), "billing"));
    }

    @Test
    void theFirstDoorHasTheFocusAndShowsIt() {
        Button door = robot.lookup("#start-open").query();

        assertThat(door.isFocused()).isTrue();
        assertThat(door.getBorder().getStrokes().getFirst().getTopStroke())
                .isNotEqualTo(
                        robot.lookup("#start-sample")
                                .<Button>query()
                                .getBorder()
                                .getStrokes()
                                .getFirst()
                                .getTopStroke());
    }

    @Test
    void theOverviewLeadsToTheReview() throws Exception {
        openTwoServices();
        assertThat(window.driver().text("#begin-review")).isEqualTo("Start reviewing");

        robot.clickOn("#begin-review");

        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.REVIEW));
    }

    @Test
    void oneKeyDecidesServicesThatShowTheSameAndAnotherShowsThemOneByOne() throws Exception {
        openTwoServices();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.V);
        ListView<ReviewItem> list = robot.lookup("#review-checks").queryListView();
        ReviewItem folded = list.getSelectionModel().getSelectedItem();
        assertThat(folded).isInstanceOf(ReviewItem.Cluster.class);
        List<AuditRow> rows = folded.rows();
        assertThat(rows).hasSize(2);
        assertThat(robot.lookup("#review-fold").query().isVisible()).isTrue();

        robot.push(KeyCode.RIGHT);
        assertThat(list.getItems()).hasSize(3);
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#review-fold").query().isVisible()).isFalse();
        robot.push(KeyCode.LEFT);
        assertThat(list.getItems()).hasSize(1);

        robot.push(KeyCode.ENTER);
        window.driver().waitUntilSaved();
        assertThat(rows).noneMatch(AuditRow::isOpen);
        assertThat(list.getSelectionModel().getSelectedItem()).isNotEqualTo(folded);
    }
}
