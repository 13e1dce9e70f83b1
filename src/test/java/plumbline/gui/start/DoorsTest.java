package plumbline.gui.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.OpenFolder;

import java.nio.file.Path;
import java.util.List;

final class DoorsTest {

    @TempDir Path home;
    private DoorsFixture fixture;
    private Doors doors;

    @BeforeEach
    void setUp() {
        fixture = new DoorsFixture(home);
        doors = fixture.doors();
    }

    @Test
    void aChosenFolderReplacesWhatIsOpenAndTheOverviewShowsIt() {
        fixture.choose(fixture.folder("orders"));
        doors.openFolders();
        fixture.navigator().go(Place.GRAPH);
        fixture.choose(fixture.folder("tickets"));
        doors.openFolders();

        assertThat(openFolders()).containsExactly("tickets");
        assertThat(openTabs()).containsExactly("place:OVERVIEW");
    }

    @Test
    void choosingNothingChangesNothing() {
        doors.open(List.of(fixture.folder("orders")));
        fixture.navigator().go(Place.GRAPH);

        doors.openFolders();
        doors.addFolder();
        doors.importAudit();

        assertThat(openFolders()).containsExactly("orders");
        assertThat(openTabs()).containsExactly("place:OVERVIEW", "place:GRAPH");
        assertThat(fixture.audits()).isEmpty();
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void addingKeepsWhatIsOpen() {
        doors.open(List.of(fixture.folder("orders")));
        fixture.navigator().go(Place.GRAPH);
        fixture.choose(fixture.folder("tickets"));

        doors.addFolder();

        assertThat(openFolders()).containsExactly("orders", "tickets");
        assertThat(openTabs()).containsExactly("place:OVERVIEW", "place:GRAPH");
    }

    @Test
    void anAuditComesInAndLeavesWhatIsOpen() {
        doors.open(List.of(fixture.folder("orders", "audit.md")));
        Path audit = home.resolve("orders/audit.md");
        fixture.choose(audit);

        doors.importAudit();

        assertThat(openTabs()).containsExactly("place:OVERVIEW");
        assertThat(fixture.audits()).containsExactly(audit);
    }

    @Test
    void samplesOpenAsCopies() {
        fixture.folder("originals/orders", "a.ts");
        fixture.folder("originals/tickets", "b.ts");

        doors.openSamples();

        assertThat(fixture.workspace().folders())
                .extracting(OpenFolder::path)
                .containsExactly(home.resolve("copies/orders"), home.resolve("copies/tickets"));
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void withoutSamplesOneIsToldAndNothingElseHappens() {
        doors.open(List.of(fixture.folder("orders")));

        doors.openSamples();

        assertThat(fixture.told())
                .containsExactly("The sample projects are not installed beside Plumbline.");
        assertThat(openFolders()).containsExactly("orders");
    }

    @Test
    void droppedFoldersJoinAndDocumentsComeInTogether() {
        Path orders = fixture.folder("orders", "OLD.MD", "notes.txt");
        doors.drop(List.of(orders, orders.resolve("OLD.MD"), orders.resolve("notes.txt"), orders));

        assertThat(openFolders()).containsExactly("orders");
        assertThat(openTabs()).containsExactly("place:OVERVIEW");
        assertThat(fixture.audits())
                .containsExactly(orders.resolve("OLD.MD"), orders.resolve("notes.txt"));
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void whatIsNeitherIsCountedAndLeft() {
        Path orders = fixture.folder("orders", "a.sql", "b.png");
        doors.drop(List.of(orders.resolve("a.sql")));
        doors.drop(List.of(orders.resolve("a.sql"), orders.resolve("b.png"), home.resolve("gone")));

        assertThat(openTabs()).isEmpty();
        assertThat(openFolders()).isEmpty();
        assertThat(fixture.told())
                .containsExactly(
                        "One of the dropped things was neither a folder nor a Markdown document.",
                        "3 of the dropped things were neither a folder nor a Markdown document.");
    }

    @Test
    void aFolderThatIsCalledLikeADocumentIsAFolder() {
        doors.drop(List.of(fixture.folder("notes.md")));

        assertThat(openFolders()).containsExactly("notes.md");
        assertThat(openTabs()).containsExactly("place:OVERVIEW");
    }

    @Test
    void droppingNothingDoesNothing() {
        doors.drop(List.of());

        assertThat(openTabs()).isEmpty();
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void closingLeavesNothingOpenAndNothingSelected() {
        doors.open(List.of(fixture.folder("orders")));
        fixture.selection().select(new Subject.OfFolder(fixture.workspace().folders().getFirst()));

        fixture.navigator().clear();
        fixture.workspace().close();

        assertThat(openTabs()).isEmpty();
        assertThat(openFolders()).isEmpty();
        assertThat(fixture.selection().subjectProperty().get()).isNull();
    }

    @Test
    void whatWasSelectedInTheLastWorkspaceIsNotSelectedInTheNext() {
        doors.open(List.of(fixture.folder("orders")));
        fixture.selection().select(new Subject.OfFolder(fixture.workspace().folders().getFirst()));

        doors.open(List.of(fixture.folder("tickets")));

        assertThat(fixture.selection().subjectProperty().get()).isNull();
    }

    private List<String> openFolders() {
        return fixture.workspace().folders().stream().map(OpenFolder::name).toList();
    }

    private List<String> openTabs() {
        return fixture.navigator().tabs().stream().map(tab -> tab.subject().id()).toList();
    }
}
