package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.keymap.CellKey;
import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.KeyAction;
import plumbline.gui.keymap.KeyMap;
import plumbline.gui.navigation.Place;
import plumbline.gui.review.ReviewItem;
import plumbline.words.Words;

import java.util.List;
import java.util.Objects;

/// Keys that a person changed, in a window.
final class ChangedKeysTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openAService() throws Exception {
        Workbench bench = window.workbench();
        window.driver().open(AuditFixture.service(window.home(), "orders"));
        robot.interact(() -> bench.navigator.go(Place.REVIEW));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private AuditRow current() {
        ListView<ReviewItem> list = robot.lookup("#review-checks").queryListView();
        return Objects.requireNonNull(list.getSelectionModel().getSelectedItem()).rows().getFirst();
    }

    private void change(KeyAction action, String... keys) {
        robot.interact(
                () -> {
                    KeyMap now = window.workbench().keys.get();
                    window.workbench()
                            .keys
                            .set(now.with(action, List.of(keys).stream().map(this::key).toList()));
                });
    }

    private Key key(String text) {
        return Key.find(text).orElseThrow();
    }

    @Test
    void theNewKeyDecidesAndTheOldOneNoLonger() throws Exception {
        change(CellKey.PASS, "g");
        AuditRow row = current();

        robot.write("p");
        window.driver().waitUntilSaved();
        assertThat(row.state().findStatus()).isEmpty();

        robot.write("g");
        window.driver().waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.PASS);
    }

    @Test
    void aCombinationDecidesAsWellAndTheDigitStays() throws Exception {
        change(CellKey.PASS, "Shortcut+Alt+P");
        AuditRow first = current();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        window.driver().waitUntilSaved();
        assertThat(first.state().findStatus()).contains(Status.PASS);

        AuditRow second = current();
        robot.push(KeyCode.DIGIT1);
        window.driver().waitUntilSaved();
        assertThat(second).isNotSameAs(first);
        assertThat(second.state().findStatus()).contains(Status.PASS);
    }

    @Test
    void aChangedCommandRunsByItsNewKeyAndIsShownWithIt() throws Exception {
        KeyAction undo = window.workbench().keys.get().table().find("command.undo").orElseThrow();
        change(undo, "Shortcut+U");
        assertThat(
                        robot.lookup("#menu").<MenuBar>query().getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> "command-undo".equals(item.getId()))
                                .map(MenuItem::getAccelerator))
                .containsExactly(KeyCombination.valueOf("Shortcut+U"));
        AuditRow row = current();
        robot.push(KeyCode.DIGIT1);
        window.driver().waitUntilSaved();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.driver().waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.PASS);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        WindowDriver.waitFor(() -> row.state().findStatus().isEmpty());
    }

    @Test
    void aKeyIsChangedInTheSettingsByPressingIt() throws Exception {
        robot.interact(() -> window.workbench().commands.get("command.settings").run());
        robot.interact(() -> robot.lookup("#settings-search").query().requestFocus());
        robot.write("verdict pass");
        robot.interact(() -> robot.lookup("#settings-keys-table").query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench().overlay.isVisible()).isTrue();

        robot.push(KeyCode.ENTER);
        robot.write("c");
        assertThat(robot.lookup("#settings-keys-take").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ENTER);
        robot.write("g");
        assertThat(window.workbench().keys.get().keys(CellKey.PASS)).containsExactly(key("g"));
        assertThat(robot.lookup("#settings-keys-table").query().isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench().overlay.isVisible()).isFalse();
        AuditRow row = current();
        robot.interact(() -> robot.lookup("#review-checks").query().requestFocus());
        robot.write("g");
        window.driver().waitUntilSaved();
        assertThat(row.state().findStatus()).contains(Status.PASS);
    }

    @Test
    void aChosenNameIsThatOfTheNextDecisionAndWhatWasDoneBeforeCanStillBeUndone() throws Exception {
        Workbench bench = window.workbench();
        robot.push(KeyCode.DIGIT1);
        window.driver().waitUntilSaved();
        String before = Objects.requireNonNull(bench.audit.undoableProperty().get()).who();
        robot.interact(() -> bench.preferences.change(now -> now.withName("Anna Kern")));
        robot.push(KeyCode.DIGIT1);
        window.driver().waitUntilSaved();

        assertThat(before).isEqualTo(AuditParts.account());
        assertThat(Objects.requireNonNull(bench.audit.undoableProperty().get()).who())
                .isEqualTo("Anna Kern");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.driver().waitUntilSaved();
        assertThat(Objects.requireNonNull(bench.audit.undoableProperty().get()).who())
                .isEqualTo(before);
    }

    @Test
    void noUsualKeyOfTheWindowMeansTwoThings() {
        KeyMap keys = window.workbench().keys.get();

        assertThat(keys.table().actions())
                .allSatisfy(
                        action ->
                                assertThat(keys.all(action))
                                        .allSatisfy(
                                                key ->
                                                        assertThat(keys.rivals(action, key))
                                                                .as("%s %s", action.id(), key)
                                                                .isEmpty()));
    }
}
