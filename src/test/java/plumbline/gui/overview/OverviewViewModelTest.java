package plumbline.gui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.CpuTime;
import plumbline.gui.Garbage;
import plumbline.gui.Pace;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;
import plumbline.source.SourceFile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

final class OverviewViewModelTest {

    /// Some of the pauses are spent on classes that are needed for the first time.
    private static final int FIRST_TIMES = 3;

    private static final int FOLDERS = 40;
    private static final int FILES = 50_000;

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private WorkspaceFixture fixture;
    private OverviewViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
        model = newModel();
    }

    @Test
    void aFolderAddsItsFilesWhenItWasRead() {
        fixture.open("orders", "a.sql", "b/c.ts");
        assertThat(model.files()).isEmpty();
        assertThat(model.folders()).hasSize(1);
        assertThat(model.title()).isEqualTo("orders");

        tasks.perform(0);

        assertThat(model.files()).extracting(FileRow::name).containsExactly("a.sql", "c.ts");
        assertThat(model.bytes().get()).isEqualTo(12);
    }

    @Test
    void rowsStandInTheOrderOfTheFolders() {
        fixture.workspace().open(List.of(fixture.folder("orders"), fixture.folder("tickets")));
        tasks.answer(1, WorkspaceFixture.contents("t.sql"));
        tasks.answer(0, WorkspaceFixture.contents("o.sql"));

        assertThat(model.files()).extracting(FileRow::name).containsExactly("o.sql", "t.sql");
    }

    @Test
    void aModelMadeLaterKnowsWhatIsOpen() {
        fixture.open("orders", "a.sql");
        tasks.perform(0);

        assertThat(newModel().files()).hasSize(1);
    }

    @Test
    void closingEmptiesEverything() {
        fixture.open("orders", "a.sql");
        tasks.perform(0);
        fixture.workspace().close();

        assertThat(model.files()).isEmpty();
        assertThat(model.skipped()).isEmpty();
        assertThat(model.bytes().get()).isZero();
        assertThat(model.title()).isEmpty();
    }

    @Test
    void readingAgainShowsWhatIsThereThen() {
        fixture.open("orders", "a.sql");
        tasks.perform(0);
        fixture.workspace().readAgain();
        tasks.answer(1, WorkspaceFixture.contents("b.sql"));

        assertThat(model.files()).extracting(FileRow::name).containsExactly("b.sql");
    }

    @Test
    void whatWasPassedOverHasItsReasonInWords() {
        fixture.open("orders");
        tasks.answer(
                0,
                WorkspaceFixture.contents(
                        List.of(), List.of(new Skipped("a.bin", SkipReason.BINARY)), true));

        assertThat(model.skipped())
                .extracting(SkippedRow::path, SkippedRow::reason)
                .containsExactly(tuple("orders/a.bin", "not text"));
    }

    @Test
    void theFilterNarrowsBothListsAndLeavesTheNumbers() {
        fixture.open("orders");
        List<Skipped> skipped =
                List.of(
                        new Skipped("node_modules", SkipReason.IGNORED),
                        new Skipped("a.bin", SkipReason.BINARY));
        tasks.answer(
                0,
                WorkspaceFixture.contents(
                        List.of(WorkspaceFixture.file("a.sql"), WorkspaceFixture.file("b.ts")),
                        skipped,
                        true));

        model.filterProperty().set("  A.  ");
        assertThat(model.files()).extracting(FileRow::name).containsExactly("a.sql");
        assertThat(model.skipped()).extracting(SkippedRow::path).containsExactly("orders/a.bin");
        assertThat(model.allFiles()).hasSize(2);
        assertThat(model.allSkipped()).hasSize(2);
        assertThat(model.bytes().get()).isEqualTo(12);

        model.filterProperty().set(" ");
        assertThat(model.files()).hasSize(2);
    }

    @Test
    void theFilterHoldsForFilesThatComeLater() {
        model.filterProperty().set("sql");
        fixture.open("orders", "a.sql", "b.ts");
        tasks.perform(0);

        assertThat(model.files()).extracting(FileRow::name).containsExactly("a.sql");
    }

    @Test
    void aRowIsSelectedPreviewedOrOpened() {
        fixture.open("orders", "a.sql");
        tasks.perform(0);
        FileRow row = model.files().getFirst();
        Subject subject = new Subject.OfFile(row.file());

        model.select(row);
        assertThat(selection.subjectProperty().get()).isEqualTo(subject);
        assertThat(navigator.tabs()).isEmpty();
        model.preview(row);
        assertThat(navigator.tabs()).singleElement().matches(tab -> tab.previewProperty().get());
        model.open(row);
        assertThat(navigator.tabs()).singleElement().matches(tab -> !tab.previewProperty().get());
    }

    @Test
    void aChangeThatBringsNoRowsLeavesTheRowsAlone() {
        fixture.open("orders", "a.sql");
        tasks.perform(0);
        AtomicInteger changes = new AtomicInteger();
        model.allFiles().subscribe(changes::incrementAndGet);

        fixture.workspace().add(List.of(fixture.folder("tickets")));

        assertThat(changes).hasValue(0);
    }

    @Test
    void foldersThatEndTogetherFillTheRowsOnce() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        OverviewViewModel patient = newModel(waiting::add);
        fixture.workspace().open(List.of(fixture.folder("orders"), fixture.folder("tickets")));
        tasks.answer(0, WorkspaceFixture.contents("o.sql"));
        tasks.answer(1, WorkspaceFixture.contents("t.sql"));
        assertThat(patient.files()).isEmpty();

        assertThat(waiting).hasSize(1);
        waiting.remove().run();

        assertThat(patient.files()).hasSize(2);
    }

    @Test
    void columnsFollowTheTextSize() {
        Garbage.collect();
        assertThat(model.zoom().get()).isEqualTo(1);
        fixture.preferences().change(before -> before.withTextSize(TextSize.PERCENT_150));

        assertThat(model.zoom().get()).isEqualTo(1.5);
    }

    /// Forty folders that end one after another, as in a first opening of a whole company.
    @Test
    void fiftyThousandFilesHoldUpTheWindowForNoLongerThanAFrame() {
        List<Path> paths =
                IntStream.range(0, FOLDERS).mapToObj(i -> fixture.folder("service" + i)).toList();
        List<SourceFile> files = WorkspaceFixture.manyFiles(FILES / FOLDERS);
        fixture.workspace().open(paths);

        List<Duration> pauses =
                IntStream.range(0, FOLDERS)
                        .mapToObj(
                                i ->
                                        CpuTime.of(
                                                () ->
                                                        tasks.answer(
                                                                i,
                                                                WorkspaceFixture.contents(
                                                                        files, List.of(), true))))
                        .sorted()
                        .toList();

        assertThat(model.files()).hasSize(FILES);
        Duration allowed = Pace.allows(Duration.ofMillis(50));
        assertThat(pauses.subList(0, FOLDERS - FIRST_TIMES))
                .allMatch(pause -> pause.compareTo(allowed) < 0);
    }

    private OverviewViewModel newModel() {
        return newModel(Runnable::run);
    }

    private OverviewViewModel newModel(Executor later) {
        return new OverviewViewModel(
                fixture.workspace(),
                navigator,
                selection,
                fixture.preferences(),
                WorkspaceFixture.words(),
                later);
    }
}
