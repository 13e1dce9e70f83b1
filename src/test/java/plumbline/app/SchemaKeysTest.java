package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.Subject;
import plumbline.words.Words;

/// The schema over time by keyboard alone.
final class SchemaKeysTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheSchemaOfAService() throws Exception {
        window.driver().open(AuditFixture.service(window.home(), "orders"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.driver().waitForWork();
    }

    private String moment() {
        return window.driver().text("#schema-moment") + ", " + window.driver().text("#schema-told");
    }

    private ListView<?> list(String id) {
        return robot.lookup(id).queryListView();
    }

    @Test
    void keysGoFromMigrationToMigration() {
        assertThat(moment())
                .startsWith("2 of 2 · 2, Since 1: ~1 · 1 danger that lasts, ")
                .endsWith("checks against it");

        robot.write("h");
        assertThat(moment()).startsWith("1 of 2 · 1, Since 0: +1 · ");
        robot.write("g");
        assertThat(moment()).startsWith("0 of 2 · empty database");
        robot.write("e");
        assertThat(moment()).startsWith("2 of 2");
        assertThat(robot.lookup("#schema-slider").query().getAccessibleText()).isEqualTo(moment());
        assertThat(robot.lookup("#schema-strip-legend").query().getAccessibleText())
                .contains("a danger that lasts as long as the table is large");
        assertThat(robot.lookup("#schema-slider").query().getAccessibleHelp())
                .contains("a danger that lasts as long as the table is large");
    }

    @Test
    void enterLeadsToThePartsToWhatTouchedThemAndToThatMigration() {
        robot.interact(() -> list("#schema-entries").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(list("#schema-parts").isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(list("#schema-touches").isFocused()).isTrue();
        assertThat(list("#schema-touches").getItems()).hasSize(1);

        robot.push(KeyCode.ENTER);

        assertThat(moment()).startsWith("1 of 2");
        assertThat(list("#schema-touches").isFocused()).isTrue();
    }

    @Test
    void whatIsOpenedIsTheMigrationThatIsLookedAt() {
        robot.write("h");
        robot.write("o");

        assertThat(window.driver().current().subject()).isInstanceOf(Subject.OfFile.class);
        assertThat(window.driver().current().subject().id()).endsWith("V1__make.sql");
    }

    @Test
    void searchTakesWhatIsTypedAsText() {
        robot.write("/");
        robot.write("hello");

        assertThat(moment()).startsWith("2 of 2");
        assertThat(list("#schema-entries").getItems()).isEmpty();
    }
}
