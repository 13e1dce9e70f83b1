package plumbline.gui.palette;

import plumbline.gui.style.Icon;

import java.util.List;

/// Something that typing can find: what it is called, what kind it is, and what Enter does.
public record PaletteEntry(
        Icon icon, String title, String kind, List<String> keyCaps, Runnable action) {}
