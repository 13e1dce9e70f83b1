package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.navigation.Place;
import plumbline.gui.workspace.Samples;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A day of an auditor, by keyboard alone: a section is decided, evidence attached, a proposal
/// overridden and that taken back, an old audit brought in, a workbook written; the next day all of
/// it is there.
final class WalkTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private Path orders;

    @BeforeEach
    void openASample() throws Exception {
        Samples samples = new Samples(WindowFixture.SAMPLES, window.home().resolve("samples"));
        orders =
                samples.copyAll().stream()
                        .filter(each -> each.endsWith("order-service"))
                        .findFirst()
                        .orElseThrow();
        window.driver().open(orders);
    }

    private Workbench bench() {
        return window.workbench();
    }

    private WindowDriver driver() {
        return window.driver();
    }

    private AuditRow current() {
        return bench().screens.review.findRow().orElseThrow();
    }

    private Map<Cell, String> decided() {
        Map<Cell, String> all = new TreeMap<>();
        bench().audit.rows().stream()
                .filter(row -> row.state().findStatus().isPresent())
                .forEach(
                        row ->
                                all.put(
                                        row.cell(),
                                        row.state().findStatus().orElseThrow()
                                                + " "
                                                + row.state().reason()
                                                + " "
                                                + row.state().evidence().size()));
        return all;
    }

    @Test
    void aDayOfWorkIsThereTheNextDay() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        decideASection();
        Cell overridden = override();
        attachAStatement();
        bringInTheOldAudit();
        writeTheWorkbook();
        Map<Cell, String> before = decided();
        assertThat(before).hasSizeGreaterThan(20).containsKey(overridden);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        Cell last = current().cell();
        window.close();
        window.open();
        driver().open(orders);

        assertThat(decided()).isEqualTo(before);
        assertThat(current().cell()).isEqualTo(last);
        assertThat(driver().current().subject().id()).isEqualTo("place:" + Place.REVIEW);
    }

    private void decideASection() throws Exception {
        Section section = current().check().section();
        while (current().check().section() == section) {
            Cell cell = current().cell();
            robot.push(KeyCode.ENTER);
            driver().waitUntilSaved();
            assertThat(current().cell()).isNotEqualTo(cell);
        }

        assertThat(bench().audit.rows())
                .filteredOn(row -> row.check().section() == section)
                .filteredOn(row -> row.state().proposal() != null)
                .allMatch(row -> row.state().isReviewed());
    }

    /// Somebody thinks otherwise, says why, thinks better of it, and of that.
    private Cell override() throws Exception {
        AuditRow row = current();
        robot.push(KeyCode.DIGIT4);
        robot.write("there is none here");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        driver().waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.NOT_APPLICABLE);
        assertThat(row.state().reason()).isEqualTo("there is none here");

        undo();
        undo();
        assertThat(row.state().findStatus()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        driver().waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.NOT_APPLICABLE);
        return row.cell();
    }

    private void undo() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        driver().waitUntilSaved();
    }

    private void attachAStatement() throws Exception {
        AuditRow row = current();
        robot.interact(() -> bench().screens.review.go(row.cell()));
        int before = row.state().evidence().size();
        robot.push(KeyCode.ENTER);
        driver().waitUntilSaved();
        robot.push(KeyCode.UP);
        robot.interact(() -> bench().screens.review.go(row.cell()));
        robot.write("e");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> bench().screens.inspecting.model.attach(EvidenceItem.Kind.STATEMENT));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#attach-text").query().requestFocus());
        robot.write("seen in production on Monday");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        driver().waitUntilSaved();

        assertThat(row.state().evidence()).hasSizeGreaterThan(before);
        assertThat(row.state().evidence())
                .anyMatch(each -> each.item().text().equals("seen in production on Monday"));
    }

    private void bringInTheOldAudit() throws Exception {
        int before = decided().size();
        Path old = WindowFixture.SAMPLES.resolve("order-service-audit.md");
        robot.interact(() -> bench().doors.drop(List.of(old)));
        driver().waitForWork();
        for (String step : List.of("#imports-questions", "#imports-claims", "#imports-changes")) {
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            driver().waitForWork();
            WindowDriver.waitFor(() -> isFilled(step));
        }
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        driver().waitForWork();
        driver().waitUntilSaved();

        assertThat(decided()).hasSizeGreaterThan(before);
    }

    private boolean isFilled(String step) {
        return switch (robot.lookup(step).query()) {
            case ListView<?> list -> !list.getItems().isEmpty();
            case TableView<?> table -> !table.getItems().isEmpty();
            default -> false;
        };
    }

    private void writeTheWorkbook() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        driver().waitForWork();
        robot.interact(
                () ->
                        robot.lookup("#reports-purpose-working-copy")
                                .queryAs(ButtonBase.class)
                                .fire());
        driver().waitForWork();
        robot.interact(() -> robot.lookup("#reports-export").queryAs(ButtonBase.class).fire());
        driver().waitForWork();

        assertThat(findWorkbook()).isPresent();
        assertThat(Files.size(findWorkbook().orElseThrow())).isGreaterThan(10_000);
    }

    private Optional<Path> findWorkbook() throws IOException {
        try (Stream<Path> files = Files.list(window.home())) {
            return files.filter(each -> each.toString().endsWith(".xlsx")).findFirst();
        }
    }
}
