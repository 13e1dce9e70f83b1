package plumbline.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.preferences.WindowState;

final class ShellViewModelTest {

    private final WindowState saved =
            new WindowState(10, 20, 900, 700, true, 210, 310, true, false);
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
}
