package plumbline.gui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.List;

final class InspectorViewModelTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private final InspectorViewModel model = LookedAt.inspector(selection, AuditFixture.closed());
    private WorkspaceFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home, tasks);
    }

    @Test
    void nothingSelectedHasNoFacts() {
        assertThat(model.titleProperty().get()).isEmpty();
        assertThat(model.facts()).isEmpty();
        assertThat(model.subjectProperty().get()).isNull();
    }

    @Test
    void aFileSaysWhereItLiesAndHowLargeItIs() {
        selection.select(new Subject.OfFile(WorkspaceFixture.file("src/a.sql")));

        assertThat(model.titleProperty().get()).isEqualTo("a.sql");
        assertThat(names()).containsExactly("In the folder", "Size", "Changed", "Path");
        assertThat(values())
                .contains("src/a.sql", "6 B", Path.of("/services/src/a.sql").toString());
    }

    @Test
    void aPlaceAndAnAuditAreNamed() {
        selection.select(new Subject.OfPlace(Place.GRAPH));
        assertThat(model.titleProperty().get()).isEqualTo("Graph");
        assertThat(values()).containsExactly("Dependency graph");

        selection.select(new Subject.OfAudit(Path.of("/audits/old.md")));
        assertThat(model.titleProperty().get()).isEqualTo("old.md");
        assertThat(values()).containsExactly(Path.of("/audits/old.md").toString());
    }

    @Test
    void selectingNothingAgainTakesTheFactsAway() {
        selection.select(new Subject.OfPlace(Place.GRAPH));
        selection.select(null);

        assertThat(model.titleProperty().get()).isEmpty();
        assertThat(model.facts()).isEmpty();
    }

    @Test
    void aFolderThatIsSelectedWhileItIsReadGetsItsFactsWhenItWasRead() {
        selectFolder();
        assertThat(names()).containsExactly("Path");

        tasks.answer(0, WorkspaceFixture.contents("a.sql", "b.sql"));

        assertThat(model.titleProperty().get()).isEqualTo("orders");
        assertThat(names()).containsExactly("Files", "Size", "Passed over", "Read in", "Path");
        assertThat(values()).startsWith("2", "12 B", "0", "12 ms");
    }

    @Test
    void aFolderThatIsReadAgainShowsTheNewFacts() {
        selectFolder();
        tasks.answer(0, WorkspaceFixture.contents("a.sql"));
        fixture.workspace().readAgain();
        tasks.answer(1, WorkspaceFixture.contents("a.sql", "b.sql", "c.sql"));

        assertThat(values()).startsWith("3");
    }

    @Test
    void aFolderThatCannotBeReadSaysWhyAndWhatToDo() {
        fixture.workspace().open(List.of(home.resolve("gone")));
        selection.select(new Subject.OfFolder(fixture.only()));
        tasks.perform(0);

        assertThat(values())
                .containsExactly(
                        "The folder " + home.resolve("gone") + " could not be read.",
                        "Check that it exists and that you may read it, then try again.",
                        home.resolve("gone").toString());
    }

    @Test
    void aFolderThatIsNoLongerSelectedIsNoLongerFollowed() {
        selectFolder();
        selection.select(new Subject.OfPlace(Place.GRAPH));

        tasks.perform(0);

        assertThat(model.titleProperty().get()).isEqualTo("Graph");
        assertThat(values()).containsExactly("Dependency graph");
    }

    private void selectFolder() {
        OpenFolder folder = fixture.open("orders", "a.sql");
        selection.select(new Subject.OfFolder(folder));
    }

    @Test
    void aCellIsLookedAtPartByPart() {
        AuditFixture open = new AuditFixture(home).openBoth();
        InspectorViewModel inspector = LookedAt.inspector(selection, open.audit());
        AuditRow row = open.row(AuditFixture.ORDERS);

        selection.select(new Subject.OfCell(row));

        assertThat(inspector.titleProperty().get()).isEqualTo(row.check().title());
        assertThat(inspector.rowProperty().get()).isEqualTo(row);
        assertThat(inspector.facts()).isEmpty();

        selection.select(new Subject.OfPlace(Place.GRAPH));
        assertThat(inspector.rowProperty().get()).isNull();
        assertThat(inspector.parts().evidence().rows()).isEmpty();
    }

    private List<String> names() {
        return model.facts().stream().map(Fact::name).toList();
    }

    private List<String> values() {
        return model.facts().stream().map(Fact::value).toList();
    }
}
