package plumbline.preferences;

/// Where the window stood and how it was divided; `x` and `y` are NaN for the centre of the screen.
///
/// A value that no screen could show (not a number, too small, too large) becomes its default, so
/// that a window can always be seen.
public record WindowState(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double scopeWidth,
        double inspectorWidth,
        boolean scopeShown,
        boolean inspectorShown) {

    private static final double SMALLEST_WINDOW = 200;
    private static final double SMALLEST_PANE = 100;
    private static final double LARGEST = 100_000;

    public WindowState {
        x = Math.abs(x) <= LARGEST ? x : Double.NaN;
        y = Math.abs(y) <= LARGEST ? y : Double.NaN;
        width = within(SMALLEST_WINDOW, width, 1280);
        height = within(SMALLEST_WINDOW, height, 800);
        scopeWidth = within(SMALLEST_PANE, scopeWidth, 240);
        inspectorWidth = within(SMALLEST_PANE, inspectorWidth, 300);
    }

    public static WindowState defaults() {
        double any = Double.NaN;
        return new WindowState(any, any, any, any, false, any, any, true, true);
    }

    /// Written so that NaN, which compares false with everything, falls back as well.
    private static double within(double smallest, double size, double fallback) {
        return size >= smallest && size <= LARGEST ? size : fallback;
    }
}
