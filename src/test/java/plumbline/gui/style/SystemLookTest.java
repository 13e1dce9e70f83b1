package plumbline.gui.style;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

final class SystemLookTest {

    @Test
    void followsTheColourSchemeOfTheDesktop() {
        assertThat(SystemLook.read(Map.of(), ColorScheme.LIGHT)).isEqualTo(Look.LIGHT);
        assertThat(SystemLook.read(Map.of(), ColorScheme.DARK)).isEqualTo(Look.DARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HighContrast", "HighContrastInverse"})
    void aHighContrastThemeOfGtkWinsOverTheScheme(String theme) {
        assertThat(SystemLook.read(Map.of("GTK.theme_name", theme), ColorScheme.LIGHT))
                .isEqualTo(Look.CONTRAST);
    }

    @Test
    void theContrastSwitchOfWindowsWinsOverTheScheme() {
        String key = "Windows.SPI.HighContrast";

        assertThat(SystemLook.read(Map.of(key, true), ColorScheme.LIGHT)).isEqualTo(Look.CONTRAST);
        assertThat(SystemLook.read(Map.of(key, false), ColorScheme.DARK)).isEqualTo(Look.DARK);
    }

    @Test
    void anOrdinaryThemeOfGtkDoesNotMeanContrast() {
        assertThat(SystemLook.read(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.LIGHT))
                .isEqualTo(Look.LIGHT);
    }
}
