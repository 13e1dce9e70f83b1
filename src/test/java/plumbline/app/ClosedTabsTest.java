package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.Garbage;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.OpenFolder;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a tab showed goes with it, or is shown again: models that stay keep no view after view.
final class ClosedTabsTest {

    private static final int TIMES = 3;

    @RegisterExtension final OpenWindow window = new OpenWindow();

    private final FxRobot robot = new FxRobot();

    /// What the tab in front shows.
    private Node front() {
        TabPane tabs = robot.lookup(".work-area").queryAs(TabPane.class);
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        return Objects.requireNonNull(tab.getContent());
    }

    private List<WeakReference<Node>> openAndClose(Subject subject) {
        List<WeakReference<Node>> shown = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            robot.interact(() -> window.workbench().navigator.open(subject));
            WaitForAsyncUtils.waitForFxEvents();
            shown.add(new WeakReference<>(front()));
            robot.interact(() -> window.workbench().navigator.closeCurrent());
            WaitForAsyncUtils.waitForFxEvents();
        }
        return shown;
    }

    private static long alive(List<WeakReference<Node>> shown) {
        Garbage.collect();
        return shown.stream().map(WeakReference::get).filter(Objects::nonNull).distinct().count();
    }

    @Test
    void ofEachPlaceAtMostOneViewIsLeft() throws Exception {
        window.driver().openSamples();
        robot.interact(() -> window.workbench().navigator.clear());

        assertThat(
                        Stream.concat(
                                Arrays.stream(Place.values()).map(Subject.OfPlace::new),
                                Stream.of(new Subject.OfCatalogue(), new Subject.OfImport())))
                .allSatisfy(each -> assertThat(alive(openAndClose(each))).isLessThanOrEqualTo(1));
    }

    @Test
    void ofDocumentsNoneIsLeftButTheLast() throws Exception {
        List<WeakReference<Node>> shown = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Path file = Files.writeString(window.home().resolve(i + ".md"), "# A\n");
            shown.addAll(openAndClose(new Subject.OfAudit(file)));
        }
        robot.interact(() -> window.workbench().navigator.go(Place.OVERVIEW));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(alive(shown)).isLessThanOrEqualTo(1);
    }

    @Test
    void twoTabsOfOnePlaceBothShowIt() throws Exception {
        window.driver().openSamples();
        OpenFolder folder = window.workbench().workspace.folders().getFirst();
        robot.interact(() -> window.workbench().navigator.go(Place.OVERVIEW));
        Node first = front();
        robot.interact(() -> window.workbench().navigator.open(new Subject.OfFolder(folder)));

        assertThat(front()).isNotSameAs(first);
        robot.interact(() -> window.workbench().navigator.go(Place.OVERVIEW));
        assertThat(front()).isSameAs(first);
    }
}
