package plumbline.gui.room;

/// How much of the window is left for scope, tabs and inspector, in heights of its text: the one
/// rule for what gives way. Panes at the sides go to their edges first the inspector, which tells
/// more about what is chosen, then the scope; in a low window rows fold to one line, as the style
/// sheet `tight.css` says.
public record Room(double width, double height) {

    /// What the tabs in the middle keep before a pane may stand beside them.
    private static final double MIDDLE = 38;

    private static final double SCOPE = 18;
    private static final double INSPECTOR = 23;
    private static final double LOW = 46;

    /// As long as nothing is measured, nothing gives way.
    public static final Room PLENTY = new Room(1000, 1000);

    /// `em` is the height of the text; all lengths are in pixels.
    public static Room of(double width, double height, double em) {
        return new Room(width / em, height / em);
    }

    /// Whether there is room for the scope beside the tabs.
    public boolean holdsScope() {
        return width >= SCOPE + MIDDLE;
    }

    /// Whether there is room for the inspector, with the scope where that is shown.
    public boolean holdsInspector(boolean scopeShown) {
        return width >= INSPECTOR + MIDDLE + (scopeShown ? SCOPE : 0);
    }

    /// Whether rows are to fold to one line.
    public boolean isTight() {
        return height < LOW;
    }
}
