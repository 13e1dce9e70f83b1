package plumbline.gui.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.SaidPath;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class ScopeViewModelTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private WorkspaceFixture fixture;
    private final List<String> reviewed = new ArrayList<>();
    private final SaidPath choice = new SaidPath();
    private ScopeViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
        model = model(fixture.workspace(), AuditFixture.closed());
    }

    private ScopeViewModel model(OpenWorkspace workspace, OpenAudit audit) {
        return new ScopeViewModel(
                workspace,
                audit,
                selection,
                navigator,
                reviewed::add,
                choice,
                WorkspaceFixture.words());
    }

    private static ScopeItem line(OpenFolder folder) {
        return new ScopeItem.Folder(folder);
    }

    @Test
    void theFoldersAreThoseOfTheWorkspace() {
        OpenFolder folder = fixture.open("orders");

        assertThat(model.items()).containsExactly(line(folder));
    }

    @Test
    void aFolderWithOneServiceIsThatService() {
        AuditFixture judged = new AuditFixture(home);
        model = model(judged.workspace(), judged.audit());
        judged.openBoth();

        assertThat(model.items())
                .extracting(model::spoken)
                .allMatch(each -> each.matches("(orders|billing), 0 of \\d+ reviewed"))
                .hasSize(2);
        assertThat(model.judgingProperty().get()).isEmpty();

        judged.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));
        assertThat(model.scoreText("orders")).isEqualTo("Score 100 %");
        assertThat(model.scoreText("billing")).isEmpty();
        assertThat(model.reviewedShare("orders")).isBetween(0.001, 0.02);
        assertThat(model.summary(model.items().getFirst())).startsWith("1 of ").endsWith("PASS");
        assertThat(model.brief(model.items().getFirst())).matches("1 of \\d+");
        assertThat(model.brief(model.items().getLast())).matches("0 of \\d+ reviewed");

        model.open(model.items().getLast());
        assertThat(reviewed).containsExactly("billing");
        assertThat(navigator.tabs()).isEmpty();
    }

    @Test
    void theServicesOfAFolderStandBelowIt() throws IOException {
        AuditFixture judged = new AuditFixture(home);
        model = model(judged.workspace(), judged.audit());
        for (String name : List.of("fleet/orders", "fleet/billing")) {
            Files.writeString(
                    judged.service(name).resolve("src/main/resources/application.properties"),
                    "spring.datasource.url=jdbc:postgresql://localhost/db\n");
            Files.writeString(judged.service(name).resolve("pom.xml"), "<project/>\n");
        }
        judged.workspace().open(List.of(home.resolve("fleet")));

        assertThat(model.items()).hasSize(3).first().isInstanceOf(ScopeItem.Folder.class);
        assertThat(model.items().subList(1, 3))
                .allSatisfy(
                        each ->
                                assertThat(each)
                                        .isInstanceOfSatisfying(
                                                ScopeItem.Service.class,
                                                one -> assertThat(one.alone()).isFalse()));
        assertThat(model.summary(model.items().getFirst())).isEqualTo("8 files");
    }

    @Test
    void aFolderWithoutMigrationsSaysSo() {
        AuditFixture judged = new AuditFixture(home);
        model = model(judged.workspace(), judged.audit());
        judged.workspace().open(List.of(new WorkspaceFixture(home).folder("docs", "a.md")));

        assertThat(model.summary(model.items().getFirst())).isEqualTo("no migrations found");
        assertThat(model.findWarning(model.items().getFirst())).isPresent();
    }

    @Test
    void selectingOpensNothing() {
        OpenFolder folder = fixture.open("orders");
        model.select(line(folder));

        assertThat(selection.subjectProperty().get()).isEqualTo(new Subject.OfFolder(folder));
        assertThat(navigator.tabs()).isEmpty();
    }

    @Test
    void openingSelectsAndShowsTheOverview() {
        OpenFolder folder = fixture.open("orders");
        model.open(line(folder));

        assertThat(selection.subjectProperty().get()).isEqualTo(new Subject.OfFolder(folder));
        assertThat(navigator.tabs())
                .extracting(tab -> tab.subject().id())
                .containsExactly(new Subject.OfPlace(Place.OVERVIEW).id());
    }

    @Test
    void aFolderThatIsBeingReadSaysSo() {
        assertThat(model.summary(line(fixture.open("orders")))).isEqualTo("reading…");
    }

    @Test
    void aFolderThatCannotBeReadSaysSo() {
        fixture.workspace().open(List.of(home.resolve("gone")));
        tasks.perform(0);

        assertThat(model.summary(line(fixture.only()))).isEqualTo("not readable");
        assertThat(model.findWarning(line(fixture.only()))).contains("not readable");
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

        assertThat(model.summary(line(folder))).isEqualTo(summary);
        assertThat(model.findWarning(line(folder))).isEmpty();
    }
}
