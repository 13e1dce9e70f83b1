package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Saving;
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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A day of an auditor, by keyboard alone: a section is decided, evidence attached, a proposal
/// overridden and that taken back, an old audit brought in, a workbook written; the next day all of
/// it is there.
final class WalkTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private @Nullable Workbench opened;

    @BeforeEach
    void openTheSamples() throws Exception {
        FxToolkit.registerPrimaryStage();
        openTheWindow();
        robot.interact(() -> bench().doors.open(services()));
        waitForCells();
    }

    @AfterEach
    void close() {
        driver().close();
    }

    private List<Path> services() {
        Samples samples = new Samples(WindowFixture.SAMPLES, home.resolve("samples"));
        return samples.copyAll().stream().filter(each -> each.endsWith("order-service")).toList();
    }

    private void openTheWindow() throws Exception {
        opened =
                WaitForAsyncUtils.asyncFx(
                                () ->
                                        WindowFixture.open(
                                                new Stage(),
                                                home,
                                                Words.english(),
                                                AuditFixture::reader))
                        .get();
        driver().waitForWork();
    }

    private Workbench bench() {
        return Objects.requireNonNull(opened);
    }

    private WindowDriver driver() {
        return new WindowDriver(bench(), robot);
    }

    private void waitForCells() throws Exception {
        waitFor(() -> !bench().audit.rows().isEmpty());
        driver().waitForWork();
    }

    private static void waitFor(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitUntilSaved() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> !(bench().audit.savingProperty().get() instanceof Saving.UnderWay));
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
        driver().close();
        openTheWindow();
        robot.interact(() -> bench().doors.open(services()));
        waitForCells();

        assertThat(decided()).isEqualTo(before);
        assertThat(current().cell()).isEqualTo(last);
        assertThat(driver().current().subject().id()).isEqualTo("place:" + Place.REVIEW);
    }

    private void decideASection() throws Exception {
        Section section = current().check().section();
        while (current().check().section() == section) {
            Cell cell = current().cell();
            robot.push(KeyCode.ENTER);
            waitUntilSaved();
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
        waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.NOT_APPLICABLE);
        assertThat(row.state().reason()).isEqualTo("there is none here");

        undo();
        undo();
        assertThat(row.state().findStatus()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.NOT_APPLICABLE);
        return row.cell();
    }

    private void undo() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntilSaved();
    }

    private void attachAStatement() throws Exception {
        AuditRow row = current();
        robot.interact(() -> bench().screens.review.go(row.cell()));
        int before = row.state().evidence().size();
        robot.push(KeyCode.ENTER);
        waitUntilSaved();
        robot.push(KeyCode.UP);
        robot.interact(() -> bench().screens.review.go(row.cell()));
        robot.write("e");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> bench().screens.inspecting.model.attach(EvidenceItem.Kind.STATEMENT));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#attach-text").query().requestFocus());
        robot.write("seen in production on Monday");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntilSaved();

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
            waitFor(() -> isFilled(step));
        }
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        driver().waitForWork();
        waitUntilSaved();

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
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(each -> each.toString().endsWith(".xlsx")).findFirst();
        }
    }
}
