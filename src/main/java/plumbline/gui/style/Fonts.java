package plumbline.gui.style;

import javafx.scene.text.Font;

import plumbline.drawing.image.Typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The fonts we bring along, so that the window reads the same everywhere: Inter and JetBrains
/// Mono.
public final class Fonts {

    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/";
    private static final List<String> FILES =
            List.of(
                    Typeface.INTER + "Inter-Regular.otf",
                    Typeface.INTER + "Inter-SemiBold.otf",
                    Typeface.INTER + "Inter-Bold.otf",
                    Typeface.INTER + "Inter-Italic.otf",
                    MONO + "JetBrainsMono-Regular.ttf");

    private Fonts() {}

    /// Makes them known to JavaFX; a font that cannot be loaded is replaced by the system's own.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            Font.loadFont(in, -1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
