package plumbline.gui.style;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;

import java.util.Map;

/// What the desktop asks for: dark or light, or more contrast.
final class SystemLook {

    private SystemLook() {}

    static ObjectBinding<Look> watch() {
        Platform.Preferences desktop = Platform.getPreferences();
        return Bindings.createObjectBinding(
                () -> read(desktop, desktop.getColorScheme()),
                desktop,
                desktop.colorSchemeProperty());
    }

    static Look read(Map<String, Object> desktop, ColorScheme scheme) {
        if (wantsContrast(desktop)) {
            return Look.CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    }

    /// The keys are listed at `Platform.getPreferences()`; each system has its own.
    private static boolean wantsContrast(Map<String, Object> desktop) {
        return Boolean.TRUE.equals(desktop.get("Windows.SPI.HighContrast"))
                || desktop.getOrDefault("GTK.theme_name", "").toString().startsWith("HighContrast");
    }
}
