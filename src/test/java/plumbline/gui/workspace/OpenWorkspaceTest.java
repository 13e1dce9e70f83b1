package plumbline.gui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.preferences.RecentWorkspace;
import plumbline.problem.ProblemKind;
import plumbline.source.SourceFile;

import java.nio.file.Path;
import java.util.List;

final class OpenWorkspaceTest {

    @TempDir Path home;
    private WorkspaceFixture fixture;
    private OpenWorkspace workspace;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home);
        workspace = fixture.workspace();
    }

    @Test
    void atFirstNothingIsOpen() {
        assertThat(workspace.folders()).isEmpty();
        assertThat(workspace.openProperty().get()).isFalse();
        assertThat(workspace.name()).isEmpty();
    }

    @Test
    void anOpenedFolderIsRead() {
        OpenFolder folder = fixture.open("orders", "b.sql", "a/c.ts");

        assertThat(workspace.openProperty().get()).isTrue();
        assertThat(folder.name()).isEqualTo("orders");
        assertThat(folder.findContents().orElseThrow().files())
                .extracting(SourceFile::relativePath)
                .containsExactly("a/c.ts", "b.sql");
    }

    @Test
    void openingReplacesWhatIsOpenAndAddingDoesNot() {
        Path orders = fixture.folder("orders");
        Path tickets = fixture.folder("tickets");
        workspace.open(List.of(orders));
        workspace.add(List.of(tickets));
        assertThat(workspace.folders())
                .extracting(OpenFolder::path)
                .containsExactly(orders, tickets);

        workspace.open(List.of(tickets));
        assertThat(workspace.folders()).extracting(OpenFolder::path).containsExactly(tickets);
    }

    @Test
    void aFolderIsOpenOnceHoweverItIsWritten() {
        OpenFolder folder = fixture.open("orders", "a.sql");
        workspace.add(
                List.of(folder.path(), folder.path().resolve("."), home.resolve("x/../orders")));

        assertThat(workspace.folders()).containsExactly(folder);
    }

    @Test
    void theNameCountsTheOtherFolders() {
        fixture.open("orders");
        assertThat(workspace.name()).isEqualTo("orders");
        workspace.add(List.of(fixture.folder("tickets")));
        assertThat(workspace.name()).isEqualTo("orders and one more");
        workspace.add(List.of(fixture.folder("prices")));
        assertThat(workspace.name()).isEqualTo("orders and 2 more");
    }

    @Test
    void aFolderThatIsNotThereSaysSoAndStaysInTheList() {
        Path gone = home.resolve("gone");
        workspace.open(List.of(gone, fixture.folder("orders", "a.sql")));

        assertThat(workspace.folders()).hasSize(2);
        OpenFolder folder = fixture.only();
        assertThat(folder.findContents()).isEmpty();
        assertThat(folder.stateProperty().get())
                .isInstanceOfSatisfying(
                        FolderState.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.problem().kind())
                                        .isEqualTo(ProblemKind.FOLDER_NOT_READABLE));
        assertThat(workspace.folders().get(1).findContents()).isPresent();
    }

    @Test
    void whatWasOpenedIsRemembered() {
        fixture.open("orders");
        workspace.add(List.of(fixture.folder("tickets")));

        assertThat(fixture.preferences().get().recent())
                .first()
                .isEqualTo(
                        new RecentWorkspace(
                                "orders and one more",
                                List.of(home.resolve("orders"), home.resolve("tickets")),
                                WorkspaceFixture.NOW));
    }

    @Test
    void openingNothingRemembersNothing() {
        workspace.open(List.of());

        assertThat(fixture.preferences().get().recent()).isEmpty();
    }

    @Test
    void closingKeepsWhatIsRemembered() {
        fixture.open("orders");
        workspace.close();

        assertThat(workspace.folders()).isEmpty();
        assertThat(workspace.openProperty().get()).isFalse();
        assertThat(fixture.preferences().get().recent()).hasSize(1);
    }

    @Test
    void readingAgainFindsWhatIsNewInTheSameFolder() {
        OpenFolder folder = fixture.open("orders", "a.sql");
        fixture.folder("orders", "b.sql");

        workspace.readAgain();

        assertThat(workspace.folders()).containsExactly(folder);
        assertThat(folder.findContents().orElseThrow().files()).hasSize(2);
    }

    @Test
    void nobodyElseChangesTheFolders() {
        fixture.open("orders");

        assertThatThrownBy(() -> workspace.folders().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
