package plumbline.drawing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What each ink looks like in a file, as `#rrggbb`; a window takes its colours from its styles.
public record Palette(Map<Ink, String> colours) {

    /// For paper and documents.
    public static final Palette LIGHT =
            new Palette(
                    Map.of(
                            Ink.PAGE, "#ffffff",
                            Ink.BAND, "#f5f6f8",
                            Ink.LINE, "#cfd5de",
                            Ink.TEXT, "#1a212b",
                            Ink.MUTED, "#566171",
                            Ink.ACCENT, "#3949c4",
                            Ink.TINT, "#ebedfc",
                            Ink.PASS, "#17703a",
                            Ink.PARTIAL, "#8a5a00",
                            Ink.FAIL, "#b9202c"));

    /// For dark pages.
    public static final Palette DARK =
            new Palette(
                    Map.of(
                            Ink.PAGE, "#14181f",
                            Ink.BAND, "#1a1f27",
                            Ink.LINE, "#39424f",
                            Ink.TEXT, "#e4e8ee",
                            Ink.MUTED, "#a0abba",
                            Ink.ACCENT, "#9aa8ff",
                            Ink.TINT, "#262c4a",
                            Ink.PASS, "#5fcf8a",
                            Ink.PARTIAL, "#e3b04b",
                            Ink.FAIL, "#ff8a8a"));

    public Palette {
        colours = Map.copyOf(new EnumMap<>(colours));
    }

    public String of(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }
}
