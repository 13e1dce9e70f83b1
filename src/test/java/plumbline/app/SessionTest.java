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

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.preferences.session.Owner;
import plumbline.preferences.session.Session;
import plumbline.preferences.session.SessionFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A window that was lost opens where it was.
final class SessionTest {

    @TempDir Path home;
    private List<Path> folders;
    private SessionFile file;
    private @Nullable Workbench opened;

    @BeforeEach
    void setUp() throws Exception {
        FxToolkit.registerPrimaryStage();
        folders = List.of(AuditFixture.service(home, "orders"));
        file = new SessionFile(home.resolve("sessions.json"));
    }

    @AfterEach
    void close() {
        driver().close();
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
        driver().waitForWork();
    }

    private Workbench bench() {
        return Objects.requireNonNull(opened);
    }

    private WindowDriver driver() {
        return new WindowDriver(bench(), new FxRobot());
    }

    private void waitForCells() throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> !bench().audit.rows().isEmpty()).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aWindowThatWasLostOpensAtTheSameCellAndSaysSo() throws Exception {
        file.save(
                Session.begin(folders)
                        .at(Place.REVIEW.name())
                        .at("orders", "index-concurrently")
                        .openedBy(new Owner(Long.MAX_VALUE, Instant.EPOCH)));

        open();
        waitForCells();

        Optional<String> cell =
                bench().screens.review.findRow().map(AuditRow::check).map(c -> c.id());
        assertThat(cell).contains("index-concurrently");
        assertThat(driver().current().subject()).isEqualTo(new Subject.OfPlace(Place.REVIEW));
        assertThat(driver().text("#notice-text")).contains("ended unexpectedly");
    }

    @Test
    void aWindowThatWasClosedOpensOnTheStartScreen() throws Exception {
        file.save(Session.begin(folders).at(Place.REVIEW.name()));

        open();

        assertThat(bench().workspace.folders()).isEmpty();
    }

    @Test
    void whatIsOpenIsWrittenDownAndWhatIsClosedToo() throws Exception {
        open();
        new FxRobot().interact(() -> bench().doors.open(folders));
        waitForCells();
        assertThat(file.load().getFirst().owner()).isEqualTo(Owner.self());

        close();

        assertThat(file.load().getFirst().owner()).isNull();
        assertThat(file.load().getFirst().folders()).isEqualTo(folders);
    }
}
