package plumbline.gui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.task.HeldTaskRunner;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Readings that end after something else happened.
final class LateReadingTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private WorkspaceFixture fixture;
    private OpenWorkspace workspace;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
        workspace = fixture.workspace();
    }

    @Test
    void aFolderIsReadingUntilItsTaskIsOver() {
        OpenFolder folder = fixture.open("orders", "a.sql");
        assertThat(folder.stateProperty().get()).isInstanceOf(FolderState.Reading.class);
        assertThat(folder.findContents()).isEmpty();

        tasks.perform(0);

        assertThat(filesIn(folder)).isEqualTo(1);
    }

    @Test
    void whatWasKnownHoldsUntilReadingAgainIsOver() {
        OpenFolder folder = fixture.open("orders", "a.sql");
        tasks.perform(0);
        fixture.folder("orders", "b.sql");

        workspace.readAgain();
        assertThat(filesIn(folder)).isEqualTo(1);

        tasks.perform(1);
        assertThat(filesIn(folder)).isEqualTo(2);
    }

    @Test
    void whoFollowsTheFoldersHearsThatOneWasRead() {
        AtomicInteger changes = new AtomicInteger();
        fixture.open("orders", "a.sql");
        workspace.folders().subscribe(changes::incrementAndGet);

        tasks.perform(0);

        assertThat(changes).hasValue(1);
    }

    @Test
    void stoppingAReadingKeepsWhatItHas() {
        OpenFolder folder = fixture.open("orders", "a.sql", "b.sql");
        tasks.task(0).cancel();

        tasks.perform(0);

        assertThat(folder.findContents().orElseThrow().complete()).isFalse();
    }

    @Test
    void replacingTheWorkspaceStopsItsReadings() {
        fixture.open("orders", "a.sql");
        OpenFolder tickets = fixture.open("tickets", "b.sql");
        assertThat(tasks.task(0).isCancelAsked()).isTrue();
        assertThat(tasks.task(1).isCancelAsked()).isFalse();

        tasks.perform(1);
        tasks.perform(0);

        assertThat(workspace.folders()).containsExactly(tickets);
        assertThat(filesIn(tickets)).isEqualTo(1);
    }

    @Test
    void closingStopsAReadingAndItsResultOpensNothing() {
        fixture.open("orders", "a.sql");
        workspace.close();

        tasks.perform(0);

        assertThat(tasks.task(0).isCancelAsked()).isTrue();
        assertThat(workspace.folders()).isEmpty();
    }

    @Test
    void theOlderOfTwoReadingsIsStoppedAndItsResultIsDropped() {
        fixture.open("orders", "a.sql");
        workspace.readAgain();
        assertThat(tasks.task(0).isCancelAsked()).isTrue();

        tasks.answer(1, WorkspaceFixture.contents("new/a.sql", "new/b.sql"));
        tasks.answer(0, WorkspaceFixture.contents("old.sql"));

        assertThat(filesIn(fixture.only())).isEqualTo(2);
    }

    @Test
    void theResultOfAnOlderReadingDoesNotEndTheNewer() {
        fixture.open("orders", "a.sql");
        workspace.readAgain();

        tasks.answer(0, WorkspaceFixture.contents("old.sql"));

        assertThat(fixture.only().stateProperty().get()).isInstanceOf(FolderState.Reading.class);
    }

    @Test
    void anOlderReadingThatFailsDoesNotSpoilTheNewer() {
        workspace.open(List.of(home.resolve("gone")));
        workspace.readAgain();
        tasks.answer(1, WorkspaceFixture.contents("a.sql"));

        tasks.perform(0);

        assertThat(filesIn(fixture.only())).isEqualTo(1);
    }

    @Test
    void aFolderClosedAndOpenedAgainIsReadAnew() {
        fixture.open("orders", "a.sql");
        OpenFolder again = fixture.open("orders", "a.sql");

        tasks.perform(0);
        assertThat(again.findContents()).isEmpty();
        tasks.perform(1);
        assertThat(filesIn(again)).isEqualTo(1);
    }

    @Test
    void theRootOfADiskHasANameToo() {
        Path root = Objects.requireNonNull(home.getRoot());
        workspace.open(List.of(root));

        assertThat(tasks.task(0).title()).isEqualTo("Reading " + root);
        assertThat(workspace.name()).isEqualTo(root.toString());
    }

    private static int filesIn(OpenFolder folder) {
        return folder.findContents().orElseThrow().files().size();
    }
}
