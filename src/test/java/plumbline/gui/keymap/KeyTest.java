package plumbline.gui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyTest {

    @ParameterizedTest
    @CsvSource({
        "p, p",
        "P, p",
        "Ä, ä",
        "?, ?",
        "+, +",
        "' ', Space",
        "Space, Space",
        "F5, F5",
        "Shortcut+K, Shortcut+K",
        "Shift+Alt+Shortcut+Z, Shortcut+Alt+Shift+Z",
        "Shortcut+Page Down, Shortcut+Page Down",
        "Shortcut+Plus, Shortcut+Plus"
    })
    void aKeyIsWrittenInOneWay(String text, String written) {
        assertThat(Key.find(text)).map(Key::text).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pp", "Ctrl+K", "Shortcut+", "Shortcut+k", "K+Shortcut", "Shift+A"})
    void whatIsNoKeyIsNone(String text) {
        assertThat(Key.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "?", "Space", "ü"})
    void aSignIsTyped(String text) {
        assertThat(Key.of(text).isTyped()).isTrue();
        assertThat(Key.of(text).isFixed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "4",
                "Enter",
                "Shift+Enter",
                "Shortcut+Enter",
                "Esc",
                "Tab",
                "Shortcut+Tab",
                "Up",
                "Shift+Down",
                "Left",
                "Page Up",
                "Alt+Down",
                "Shortcut+C",
                "Delete"
            })
    void whatMovesAndConfirmsAndTheDigitsOfVerdictsAreFixed(String text) {
        assertThat(Key.of(text).isFixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "Shortcut+0", "Alt+Left", "Shortcut+Alt+Z", "F2", "Shortcut+Up"})
    void allElseCanMeanSomethingElse(String text) {
        assertThat(Key.of(text).isFixed()).isFalse();
    }
}
