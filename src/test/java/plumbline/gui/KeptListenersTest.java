package plumbline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.inspector.InspectorViewModel;
import plumbline.gui.inspector.LookedAt;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.overview.OverviewViewModel;
import plumbline.gui.palette.PaletteViewModel;
import plumbline.gui.status.StatusViewModel;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// JavaFX holds the wrappers of lists and bindings weakly: one that is made on the way out and kept
/// by nobody falls silent at the next garbage collection.
final class KeptListenersTest {

    @TempDir Path home;
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private final AtomicInteger heard = new AtomicInteger();
    private final InvalidationListener listener = observable -> heard.incrementAndGet();
    private WorkspaceFixture fixture;
    private OpenWorkspace workspace;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home);
        workspace = fixture.workspace();
    }

    @Test
    void theNavigator() {
        follow(navigator.tabs(), navigator.currentProperty());
        navigator.go(Place.GRAPH);

        assertThat(heard).hasValue(2);
    }

    @Test
    void theWorkspace() {
        follow(workspace.folders(), workspace.openProperty());
        workspace.open(List.of(fixture.folder("orders")));

        assertThat(heard).hasValueGreaterThanOrEqualTo(2);
    }

    @Test
    void theOverview() {
        OverviewViewModel model =
                new OverviewViewModel(
                        workspace,
                        navigator,
                        selection,
                        fixture.preferences(),
                        WorkspaceFixture.words(),
                        Runnable::run);
        follow(model.files(), model.allFiles(), model.bytes());
        workspace.open(List.of(fixture.folder("orders", "a.sql")));

        assertThat(model.files()).hasSize(1);
        assertThat(heard).hasValue(3);
    }

    @Test
    void theStatus() {
        StatusViewModel model = new StatusViewModel(workspace, WorkspaceFixture.words());
        follow(model.readProperty(), model.skippedProperty());
        workspace.open(List.of(fixture.folder("orders", "a.sql")));

        assertThat(heard).hasValue(2);
        assertThat(model.readProperty().get()).contains("1 file");
    }

    @Test
    void theInspector() {
        InspectorViewModel model = LookedAt.inspector(selection, AuditFixture.closed());
        follow(model.facts(), model.titleProperty());
        selection.select(new Subject.OfPlace(Place.GRAPH));

        assertThat(heard).hasValue(2);
    }

    @Test
    void thePalette() {
        PaletteViewModel model = new PaletteViewModel(Stream::empty);
        follow(model.found(), model.typedProperty());
        model.typedProperty().set("a");

        assertThat(heard).hasValueGreaterThanOrEqualTo(1);
    }

    private void follow(Observable... observables) {
        for (Observable observable : observables) {
            observable.addListener(listener);
        }
        // a binding tells of a change only after somebody looked at it
        workspace.openProperty().get();
        Garbage.collect();
    }
}
