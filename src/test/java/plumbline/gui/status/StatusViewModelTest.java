package plumbline.gui.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.source.FolderContents;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;

import java.nio.file.Path;
import java.util.List;

final class StatusViewModelTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private WorkspaceFixture fixture;
    private StatusViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
        model = new StatusViewModel(fixture.workspace(), WorkspaceFixture.words());
    }

    @Test
    void nothingOpenSaysSo() {
        assertThat(read()).isEqualTo("Nothing is open");
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void theLineFollowsWhatIsRead() {
        fixture.workspace().open(List.of(fixture.folder("orders"), fixture.folder("tickets")));
        assertThat(read()).isEqualTo("2 folders · no files · 0 B");

        tasks.answer(0, WorkspaceFixture.contents("a.sql"));
        assertThat(read()).isEqualTo("2 folders · 1 file · 6 B");
        tasks.answer(1, WorkspaceFixture.contents("b.sql", "c.sql"));
        assertThat(read()).isEqualTo("2 folders · 3 files · 18 B");

        fixture.workspace().close();
        assertThat(read()).isEqualTo("Nothing is open");
    }

    @Test
    void whatWasPassedOverIsCounted() {
        fixture.workspace().open(List.of(fixture.folder("orders"), fixture.folder("tickets")));
        tasks.answer(0, WorkspaceFixture.contents());
        assertThat(skipped()).isEqualTo("nothing passed over");

        tasks.answer(1, contents(true));
        assertThat(skipped()).isEqualTo("2 passed over");
        assertThat(model.openProperty().get()).isTrue();
    }

    @Test
    void aReadingThatWasStoppedIsNeverHidden() {
        fixture.workspace().open(List.of(fixture.folder("orders"), fixture.folder("tickets")));
        tasks.answer(0, contents(false));
        tasks.answer(1, WorkspaceFixture.contents());

        assertThat(skipped()).isEqualTo("2 passed over, reading was stopped");
    }

    @Test
    void aFolderThatCannotBeReadIsNeverHidden() {
        fixture.workspace().open(List.of(home.resolve("gone"), fixture.folder("orders", "a.sql")));
        tasks.perform(0);
        tasks.perform(1);

        assertThat(read()).isEqualTo("2 folders, 1 not readable · 1 file · 6 B");
    }

    private String read() {
        return model.readProperty().get();
    }

    private String skipped() {
        return model.skippedProperty().get();
    }

    private static FolderContents contents(boolean complete) {
        return WorkspaceFixture.contents(
                List.of(),
                List.of(
                        new Skipped("node_modules", SkipReason.IGNORED),
                        new Skipped("a.bin", SkipReason.BINARY)),
                complete);
    }
}
