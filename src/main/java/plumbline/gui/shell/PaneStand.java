package plumbline.gui.shell;

/// Where a pane at the side is.
public enum PaneStand {
    /// Nobody wants it.
    HIDDEN,
    /// Beside the tabs.
    BESIDE,
    /// There is no room beside the tabs: a button at the edge is left of it.
    EDGE,
    /// Over the tabs, as long as somebody works in it.
    OVER;

    static PaneStand of(boolean wanted, boolean hasRoom, boolean isOver) {
        if (!wanted) {
            return HIDDEN;
        }
        if (hasRoom) {
            return BESIDE;
        }
        return isOver ? OVER : EDGE;
    }
}
