package plumbline.gui.style;

/// The three looks a window can have.
public enum Look {
    LIGHT("light.css", false),
    DARK("dark.css", true),
    CONTRAST("contrast.css", true);

    private final String sheet;
    private final boolean dark;

    Look(String sheet, boolean dark) {
        this.sheet = sheet;
        this.dark = dark;
    }

    String sheet() {
        return sheet;
    }

    public boolean isDark() {
        return dark;
    }
}
