package plumbline.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.gui.room.Room;
import plumbline.preferences.WindowState;

import java.util.List;

final class ShellViewModelTest {

    private final WindowState saved =
            new WindowState(10, 20, 900, 700, true, 210, 310, true, false);
    private static final Room ROOMY = new Room(100, 60);
    private static final Room NARROW = new Room(45, 30);
    private final ShellViewModel model = new ShellViewModel(saved);

    @Test
    void thePanesAreAsTheyWereSaved() {
        assertThat(model.scopeShownProperty().get()).isTrue();
        assertThat(model.inspectorShownProperty().get()).isFalse();
        assertThat(model.in(saved)).isEqualTo(saved);
    }

    @Test
    void eachPaneIsToggledOnItsOwnAndKeepsItsWidth() {
        model.toggleScope();
        assertThat(model.scopeShownProperty().get()).isFalse();
        assertThat(model.inspectorShownProperty().get()).isFalse();
        assertThat(model.scopeWidthProperty().get()).isEqualTo(210);

        model.toggleInspector();
        model.toggleScope();
        assertThat(model.scopeShownProperty().get()).isTrue();
        assertThat(model.inspectorShownProperty().get()).isTrue();
    }

    @Test
    void theWindowsPlaceComesFromTheWindowAndThePanesFromHere() {
        model.scopeWidthProperty().set(250);
        model.inspectorWidthProperty().set(400);
        model.toggleInspector();
        WindowState moved = new WindowState(-5, 7, 1000, 800, false, 0, 0, false, false);

        assertThat(model.in(moved))
                .isEqualTo(new WindowState(-5, 7, 1000, 800, false, 250, 400, true, true));
    }

    @Test
    void whereThereIsNoRoomPanesGoToTheirEdgesAndComeBack() {
        model.toggleInspector();
        model.roomProperty().set(ROOMY);
        assertThat(stands()).containsExactly(PaneStand.BESIDE, PaneStand.BESIDE);

        model.roomProperty().set(NARROW);
        assertThat(stands()).containsExactly(PaneStand.EDGE, PaneStand.EDGE);

        model.roomProperty().set(ROOMY);
        assertThat(stands()).containsExactly(PaneStand.BESIDE, PaneStand.BESIDE);
        assertThat(model.in(saved).inspectorShown()).isTrue();
    }

    @Test
    void whatGaveWayIsLaidOverTheTabsAndPutBackByTheSameKey() {
        model.roomProperty().set(NARROW);

        model.toggleScope();
        assertThat(stands()).containsExactly(PaneStand.OVER, PaneStand.HIDDEN);
        model.toggleInspector();
        assertThat(stands()).containsExactly(PaneStand.EDGE, PaneStand.OVER);
        model.toggleInspector();
        assertThat(stands()).containsExactly(PaneStand.EDGE, PaneStand.EDGE);
    }

    @Test
    void theInspectorIsLaidOverTheTabsWhenSomethingIsToBeDoneInIt() {
        model.roomProperty().set(NARROW);

        model.showInspector();
        assertThat(stands()).containsExactly(PaneStand.EDGE, PaneStand.OVER);
        model.uncover();
        assertThat(stands()).containsExactly(PaneStand.EDGE, PaneStand.EDGE);

        model.roomProperty().set(ROOMY);
        model.showInspector();
        assertThat(stands()).containsExactly(PaneStand.BESIDE, PaneStand.BESIDE);
    }

    private List<PaneStand> stands() {
        return List.of(model.scopeProperty().get(), model.inspectorProperty().get());
    }
}
