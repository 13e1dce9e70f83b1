package plumbline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files look like the window.
final class PaletteTest {

    @ParameterizedTest
    @CsvSource({
        "PAGE, -color-bg-default",
        "BAND, -color-bg-subtle",
        "LINE, -color-border-default",
        "TEXT, -color-fg-default",
        "MUTED, -color-fg-muted",
        "ACCENT, -color-accent-fg",
        "TINT, -color-accent-subtle",
        "PASS, -color-success-fg",
        "PARTIAL, -color-warning-fg",
        "FAIL, -color-danger-fg"
    })
    void eachInkIsAColourOfTheStyleSheets(Ink ink, String token) throws IOException {
        assertThat(Files.readString(Path.of("styles/light.css")))
                .contains(token + ": " + Palette.LIGHT.of(ink) + ";");
        assertThat(Files.readString(Path.of("styles/dark.css")))
                .contains(token + ": " + Palette.DARK.of(ink) + ";");
    }
}
