package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
import java.util.Optional;

/// A window that was lost opens where it was.
final class SessionTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private List<Path> folders;
    private SessionFile file;

    @BeforeEach
    void setUp() throws Exception {
        folders = List.of(AuditFixture.service(window.home(), "orders"));
        file = new SessionFile(window.home().resolve("sessions.json"));
    }

    @Test
    void aWindowThatWasLostOpensAtTheSameCellAndSaysSo() throws Exception {
        window.close();
        file.save(
                Session.begin(folders)
                        .at(Place.REVIEW.name())
                        .at("orders", "index-concurrently")
                        .openedBy(new Owner(Long.MAX_VALUE, Instant.EPOCH)));

        window.open();
        window.driver().waitForCells();

        Optional<String> cell =
                window.workbench().screens.review.findRow().map(AuditRow::check).map(c -> c.id());
        assertThat(cell).contains("index-concurrently");
        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.REVIEW));
        assertThat(window.driver().text("#notice-text")).contains("ended unexpectedly");
    }

    @Test
    void aWindowThatWasClosedOpensOnTheStartScreen() throws Exception {
        window.close();
        file.save(Session.begin(folders).at(Place.REVIEW.name()));

        window.open();

        assertThat(window.workbench().workspace.folders()).isEmpty();
    }

    @Test
    void whatIsOpenIsWrittenDownAndWhatIsClosedToo() throws Exception {
        window.driver().open(folders.getFirst());
        assertThat(file.load().getFirst().owner()).isEqualTo(Owner.self());

        window.close();

        assertThat(file.load().getFirst().owner()).isNull();
        assertThat(file.load().getFirst().folders()).isEqualTo(folders);
    }
}
