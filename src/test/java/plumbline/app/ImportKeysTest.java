package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.Subject;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An old audit comes in by keyboard alone.
final class ImportKeysTest {

    private static final String PAPER =
            """
            # Order Service Audit
            **Service:** order-service
            **Pass Rate:** 90% (9/10)

            | Check | Status | Evidence |
            |---|---|---|
            | CONCURRENTLY | FAIL | `CREATE INDEX by_note ON notes (note)` |
            | Drivers are polite | PASS | asked three |
            """;

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private Workbench bench;

    @BeforeEach
    void openTwoServicesAndDropAPaper() throws Exception {
        bench = window.workbench();
        Path paper = Files.writeString(window.home().resolve("old.md"), PAPER);
        window.driver()
                .open(
                        AuditFixture.service(window.home(), "orders"),
                        AuditFixture.service(window.home(), "billing"));
        robot.interact(() -> bench.doors.drop(List.of(paper)));
        window.driver().waitForWork();
    }

    private void next() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.driver().waitForWork();
    }

    private boolean isFocused(String query) {
        return robot.lookup(query).query().isFocused();
    }

    private Optional<Status> decided() {
        return bench.audit.find(AuditFixture.ORDERS).orElseThrow().state().findStatus();
    }

    @Test
    void whatIsDroppedOpensTheStepsAndKeysLeadThroughAllOfThem() throws Exception {
        assertThat(window.driver().current().subject()).isEqualTo(new Subject.OfImport());
        assertThat(isFocused("#imports-documents")).isTrue();

        robot.push(KeyCode.ENTER);
        window.driver().waitForWork();
        assertThat(isFocused("#imports-questions")).isTrue();
        robot.push(KeyCode.ENTER);
        robot.write("/");
        assertThat(isFocused("#imports-search")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isFocused("#imports-questions")).isTrue();

        next();
        assertThat(isFocused("#imports-claims")).isTrue();
        TableView<?> claims = robot.lookup("#imports-claims").queryTableView();
        assertThat(claims.getItems()).isNotEmpty();
        robot.push(KeyCode.SPACE);

        next();
        WindowDriver.waitFor(
                () -> !robot.lookup("#imports-changes").queryTableView().getItems().isEmpty());
        next();
        WindowDriver.waitFor(() -> decided().filter(Status.FAIL::equals).isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.waitFor(() -> decided().isEmpty());
    }

    @Test
    void aDigitSaysWhatIsMeantAndLeadsToTheNextQuestion() throws Exception {
        robot.push(KeyCode.ENTER);
        window.driver().waitForWork();

        robot.push(KeyCode.DIGIT3);

        assertThat(bench.imports.matching().questions().getFirst().answer().id())
                .isEqualTo("billing");
        ListView<?> questions = robot.lookup("#imports-questions").queryListView();
        assertThat(questions.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(questions.isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isFocused("#imports-documents")).isTrue();
    }
}
