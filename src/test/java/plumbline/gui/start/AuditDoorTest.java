package plumbline.gui.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.preferences.RecentWorkspace;
import plumbline.review.audit.AuditFolder;
import plumbline.review.imports.applying.AuditToFill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A saved audit opens like a document.
final class AuditDoorTest {

    @TempDir Path home;
    private DoorsFixture fixture;
    private Doors doors;
    private Path saved;

    @BeforeEach
    void setUp() {
        fixture = new DoorsFixture(home);
        doors = fixture.doors();
        saved = home.resolve("kept/fleet.plumb");
        AuditToFill.open(
                        saved,
                        List.of(fixture.folder("orders", "a.sql"), home.resolve("not-there")))
                .close();
    }

    private List<String> open() {
        return fixture.workspace().folders().stream().map(OpenFolder::name).toList();
    }

    @Test
    void itOpensWithItsFoldersAlsoWithThoseThatAreGone() {
        fixture.choose(saved);

        doors.openAudit();

        assertThat(fixture.workspace().findAudit()).contains(saved);
        assertThat(open()).containsExactly("orders", "not-there");
        assertThat(fixture.workspace().folders().getLast().stateProperty().get())
                .isInstanceOf(FolderState.Unreadable.class);
        assertThat(fixture.workspace().name()).isEqualTo("fleet");
    }

    @Test
    void itIsAmongWhatWasOpenLatelyAndOpensFromThere() {
        doors.open(List.of(saved));
        doors.open(List.of(home.resolve("orders")));

        RecentWorkspace recent = fixture.preferences().get().recent().getLast();
        assertThat(recent.name()).isEqualTo("fleet");
        doors.open(recent.folders());

        assertThat(fixture.workspace().findAudit()).contains(saved);
    }

    @Test
    void droppedItTakesThePlaceOfWhatIsOpenAndFoldersJoinIt() {
        doors.open(List.of(fixture.folder("tickets")));

        doors.drop(List.of(fixture.folder("billing"), saved));

        assertThat(open()).containsExactly("orders", "not-there", "billing");
    }

    @Test
    void anotherFolderIsNoSavedAudit() {
        fixture.choose(home.resolve("orders"));

        doors.openAudit();

        assertThat(open()).isEmpty();
        assertThat(fixture.told()).singleElement().asString().contains("orders is no saved audit");
    }

    @Test
    void oneWhoseDescriptionIsDamagedAsksWhatItAuditsAndKnowsItAfterwards() throws IOException {
        Files.writeString(saved.resolve("audit.json"), "{ \"name\":");
        fixture.choose(home.resolve("orders"));

        doors.open(List.of(saved));

        assertThat(open()).containsExactly("orders");
        assertThat(AuditFolder.folders(saved)).hasSize(1);
        assertThat(fixture.told()).singleElement().asString().contains("knows its folder again");
    }

    @Test
    void whoDoesNotKnowThatIsToldThatNothingIsLost() throws IOException {
        Files.writeString(saved.resolve("audit.json"), "{ \"name\":");

        doors.open(List.of(saved));

        assertThat(open()).isEmpty();
        assertThat(fixture.told()).singleElement().asString().contains("Its decisions are kept");
        assertThat(saved.resolve("audit.json")).hasContent("{ \"name\":");
    }
}
