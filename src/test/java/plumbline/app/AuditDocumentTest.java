package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.imports.applying.AuditToFill;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A saved audit in the window, as an argument of the command leads there.
final class AuditDocumentTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private Path saved;
    private @Nullable Workbench opened;

    @BeforeEach
    void setUp() throws Exception {
        FxToolkit.registerPrimaryStage();
        saved = home.resolve("fleet.plumb");
        List<Path> folders =
                List.of(AuditFixture.service(home, "orders"), home.resolve("not-there"));
        try (Audit audit = AuditToFill.open(saved, folders)) {
            audit.perform(
                    Author.of("ak"), Decide.one(AuditFixture.ORDERS, Status.FAIL, "seen by ak"));
        }
    }

    @AfterEach
    void close() {
        new WindowDriver(bench(), robot).close();
    }

    private Workbench bench() {
        return Objects.requireNonNull(opened);
    }

    private void open() throws Exception {
        opened =
                WaitForAsyncUtils.asyncFx(
                                () ->
                                        WindowFixture.open(
                                                new Stage(),
                                                home,
                                                Words.english(),
                                                AuditFixture::reader))
                        .get();
        robot.interact(() -> bench().doors.drop(List.of(saved)));
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.asyncFx(
                                        () ->
                                                bench().audit.stateProperty().get()
                                                        instanceof AuditState.Open)
                                .get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void itOpensWithWhatWasDecidedAndOffersWaysOnForTheFolderThatIsGone() throws Exception {
        open();

        assertThat(bench().workspace.folders())
                .extracting(OpenFolder::name)
                .containsExactly("orders", "not-there");
        assertThat(bench().audit.find(AuditFixture.ORDERS).orElseThrow().state().reason())
                .isEqualTo("seen by ak");
        assertThat(robot.lookup("#scope-gone .button").queryAll()).hasSize(2);
        assertThat(bench().stage.getTitle()).contains("fleet");
    }

    @Test
    void whoHasItOpenElsewhereIsToldAndStaysToBeReadInTheStatusBar() throws Exception {
        try (Audit other = AuditFolder.open(saved)) {
            assertThat(other.isWritable()).isTrue();
            open();
        }
        WindowDriver driver = new WindowDriver(bench(), robot);

        assertThat(driver.text("#notice-text")).contains("is open for");
        assertThat(driver.text("#status-saved")).isEqualTo("read only");
        robot.interact(() -> robot.lookup("#status-saved").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(driver.text("#status-notices")).contains("is open for");
    }

    @Test
    void whatWasRecoveredIsTold() throws Exception {
        Path journal = saved.resolve("journal.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"id\":\"cut");

        open();

        WindowDriver driver = new WindowDriver(bench(), robot);
        assertThat(driver.text("#notice-text")).contains("cut off while it was written");
        assertThat(driver.text("#status-saved")).isEqualTo("recovered");
    }
}
