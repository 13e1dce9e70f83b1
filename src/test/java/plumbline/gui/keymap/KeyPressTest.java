package plumbline.gui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

final class KeyPressTest {

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean held, boolean alt) {
        return event(KeyEvent.KEY_PRESSED, "", code, shift, held, alt);
    }

    private static KeyEvent typed(String sign, boolean held, boolean alt) {
        return event(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED, false, held, alt);
    }

    private static KeyEvent event(
            EventType<KeyEvent> type,
            String sign,
            KeyCode code,
            boolean shift,
            boolean held,
            boolean alt) {
        return new KeyEvent(type, sign, "", code, shift, held, alt, false);
    }

    @Test
    void aSignIsKnownWhenItIsTyped() {
        assertThat(KeyPress.find(typed("P", false, false))).contains(Key.of("p"));
        assertThat(KeyPress.find(pressed(KeyCode.P, false, false, false))).isEmpty();
        assertThat(KeyPress.find(pressed(KeyCode.P, true, false, false))).isEmpty();
    }

    @Test
    void aCombinationIsKnownWhenItIsPressed() {
        assertThat(KeyPress.find(pressed(KeyCode.K, true, true, false)))
                .contains(Key.of("Shortcut+Shift+K"));
        assertThat(KeyPress.find(typed("\u000b", true, false))).isEmpty();
        assertThat(KeyPress.find(pressed(KeyCode.F5, false, false, false))).contains(Key.of("F5"));
        assertThat(KeyPress.find(pressed(KeyCode.ENTER, true, false, false)))
                .contains(Key.of("Shift+Enter"));
    }

    @Test
    void whatIsOnlyHeldIsNoKeyYet() {
        assertThat(KeyPress.find(pressed(KeyCode.CONTROL, false, true, false))).isEmpty();
    }

    @Test
    void theSpaceBarIsKnownOnce() {
        assertThat(KeyPress.find(pressed(KeyCode.SPACE, false, false, false)))
                .contains(Key.of("Space"));
        assertThat(KeyPress.find(typed(" ", false, false))).isEmpty();
    }

    @Test
    void aSignOfTheThirdRowOfAKeyboardIsTypedAlthoughTwoKeysSeemHeld() {
        assertThat(KeyPress.find(typed("[", true, true))).contains(Key.of("["));
        assertThat(KeyPress.find(typed("[", false, true))).isEmpty();
    }
}
