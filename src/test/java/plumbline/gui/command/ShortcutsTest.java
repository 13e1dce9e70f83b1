package plumbline.gui.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortcutsTest {

    private final Shortcuts linux = new Shortcuts("Linux");
    private final Shortcuts mac = new Shortcuts("Mac OS X");

    @ParameterizedTest
    @CsvSource({
        "Shortcut+K, Ctrl+K, ⌘K",
        "Shortcut+Shift+Z, Ctrl+Shift+Z, ⌘⇧Z",
        "Alt+Left, Alt+←, ⌥←",
        "Alt+Right, Alt+→, ⌥→",
        "Shortcut+Plus, Ctrl++, ⌘+",
        "Shortcut+Minus, Ctrl+−, ⌘−",
        "Shortcut+0, Ctrl+0, ⌘0",
        "'Shortcut+Comma', 'Ctrl+,', '⌘,'",
        "F5, F5, F5",
        "Alt+Up, Alt+↑, ⌥↑",
        "p, P, P",
        "+, +, +",
        "?, ?, ?"
    })
    void aShortcutReadsAsOnTheKeys(String shortcut, String here, String onAMac) {
        assertThat(linux.text(shortcut)).isEqualTo(here);
        assertThat(mac.text(shortcut)).isEqualTo(onAMac);
    }

    @Test
    void eachKeyHasACapOfItsOwn() {
        assertThat(linux.caps("Shortcut+Shift+Plus")).containsExactly("Ctrl", "Shift", "+");
    }

    @Test
    void windowsReadsAsLinuxDoes() {
        assertThat(new Shortcuts("Windows 11").text("Shortcut+1")).isEqualTo("Ctrl+1");
    }
}
