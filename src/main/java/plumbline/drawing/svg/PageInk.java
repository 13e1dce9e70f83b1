package plumbline.drawing.svg;

import plumbline.drawing.Ink;
import plumbline.drawing.Palette;

import java.util.EnumMap;
import java.util.Map;

/// The colours of a page that a drawing stands in, so that it is light, dark or plain with it; a
/// reader that knows no such names takes the light ones.
public final class PageInk {

    private PageInk() {}

    public static Palette palette() {
        Map<Ink, String> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, "var(--" + name(ink) + "," + Palette.LIGHT.of(ink) + ")");
        }
        return new Palette(colours);
    }

    /// As the style sheet of reports calls it.
    public static String name(Ink ink) {
        return switch (ink) {
            case PAGE -> "sheet";
            case BAND -> "inset";
            case LINE -> "edge";
            case TEXT -> "text";
            case MUTED -> "muted";
            case ACCENT -> "accent";
            case TINT -> "accent-soft";
            case PASS -> "pass";
            case PARTIAL -> "partial";
            case FAIL -> "fail";
        };
    }
}
