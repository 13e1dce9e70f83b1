package plumbline.gui.vast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.source.FolderContents;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;
import plumbline.source.SourceFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Of a folder in which very much lies somebody says first what is read.
final class VastViewModelTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private WorkspaceFixture fixture;
    private VastViewModel model;

    static FolderContents vast() {
        List<SourceFile> files = new ArrayList<>(WorkspaceFixture.manyFiles(50_000));
        for (int i = 0; i < 30; i++) {
            files.add(WorkspaceFixture.contents("build/out-" + i + ".js").files().getFirst());
        }
        files.add(WorkspaceFixture.contents("README.md").files().getFirst());
        return WorkspaceFixture.contents(
                files, List.of(new Skipped("web/node_modules", SkipReason.IGNORED)), true);
    }

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
        fixture.open("monorepo", "a.sql");
        tasks.answer(0, vast());
        model = new VastViewModel(fixture.workspace(), folder(), vast(), WorkspaceFixture.words());
    }

    private OpenFolder folder() {
        return fixture.only();
    }

    private OpenWorkspace workspace() {
        return fixture.workspace();
    }

    @Test
    void nothingOfItIsShownBeforeSomebodyHasChosen() {
        assertThat(folder().stateProperty().get()).isInstanceOf(FolderState.Vast.class);
        assertThat(folder().findContents()).isEmpty();
    }

    @Test
    void eachFolderIsCountedAndWhatToolsFillIsNotChosen() {
        assertThat(model.folders())
                .extracting(TopFolder::name, TopFolder::files, each -> each.readProperty().get())
                .containsExactly(tuple("packages", 50_000, true), tuple("build", 30, false));
        assertThat(model.countProperty().get()).isEqualTo("50,001 of 50,031 files");
        assertThat(model.never()).contains("node_modules");
    }

    @Test
    void whatIsChosenIsReadAndKeptForTheFolder() {
        model.readThese();

        assertThat(workspace().readingOf(folder().path()).leftOut()).containsExactly("build");
        tasks.answer(tasks.count() - 1, vast());
        assertThat(folder().stateProperty().get()).isInstanceOf(FolderState.Read.class);
    }

    @Test
    void allOfItIsReadWhereThatIsWanted() {
        model.readAll();

        assertThat(workspace().readingOf(folder().path()).leftOut()).isEmpty();
        assertThat(workspace().readingOf(folder().path()).asked()).isTrue();
    }

    @Test
    void aFolderThatFitsIsReadUnasked() {
        workspace().readAgain();
        tasks.answer(tasks.count() - 1, WorkspaceFixture.contents("a.sql"));

        assertThat(folder().stateProperty().get()).isInstanceOf(FolderState.Read.class);
    }
}
