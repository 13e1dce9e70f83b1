package plumbline.gui.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.List;

final class ScopeViewModelTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private WorkspaceFixture fixture;
    private ScopeViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
        model =
                new ScopeViewModel(
                        fixture.workspace(), selection, navigator, WorkspaceFixture.words());
    }

    @Test
    void theFoldersAreThoseOfTheWorkspace() {
        OpenFolder folder = fixture.open("orders");

        assertThat(model.folders()).containsExactly(folder);
    }

    @Test
    void selectingOpensNothing() {
        OpenFolder folder = fixture.open("orders");
        model.select(folder);

        assertThat(selection.subjectProperty().get()).isEqualTo(new Subject.OfFolder(folder));
        assertThat(navigator.tabs()).isEmpty();
    }

    @Test
    void openingSelectsAndShowsTheOverview() {
        OpenFolder folder = fixture.open("orders");
        model.open(folder);

        assertThat(selection.subjectProperty().get()).isEqualTo(new Subject.OfFolder(folder));
        assertThat(navigator.tabs())
                .extracting(tab -> tab.subject().id())
                .containsExactly(new Subject.OfPlace(Place.OVERVIEW).id());
    }

    @Test
    void aFolderThatIsBeingReadSaysSo() {
        assertThat(model.summary(fixture.open("orders"))).isEqualTo("reading…");
    }

    @Test
    void aFolderThatCannotBeReadSaysSo() {
        fixture.workspace().open(List.of(home.resolve("gone")));
        tasks.perform(0);

        assertThat(model.summary(fixture.only())).isEqualTo("not readable");
        assertThat(model.isUnreadable(fixture.only())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, no files",
        "1, true, 1 file",
        "2, true, 2 files",
        "0, false, 'no files, stopped'",
        "1, false, '1 file, stopped'",
        "1500, false, '1,500 files, stopped'"
    })
    void theSummaryCountsFilesAndSaysWhenReadingWasStopped(
            int count, boolean complete, String summary) {
        OpenFolder folder = fixture.open("orders");
        tasks.answer(
                0,
                WorkspaceFixture.contents(WorkspaceFixture.manyFiles(count), List.of(), complete));

        assertThat(model.summary(folder)).isEqualTo(summary);
        assertThat(model.isUnreadable(folder)).isFalse();
    }
}
