package plumbline.preferences.file;

import plumbline.preferences.WindowState;

import tools.jackson.databind.node.ObjectNode;

/// The state of the window as a JSON object.
final class WindowJson {

    private static final WindowState NORMAL = WindowState.defaults();

    private static final Field<Double> X = Field.number("x", NORMAL.x());
    private static final Field<Double> Y = Field.number("y", NORMAL.y());
    private static final Field<Double> WIDTH = Field.number("width", NORMAL.width());
    private static final Field<Double> HEIGHT = Field.number("height", NORMAL.height());
    private static final Field<Boolean> MAXIMIZED = Field.flag("maximized", NORMAL.maximized());
    private static final Field<Double> SCOPE_WIDTH =
            Field.number("scopeWidth", NORMAL.scopeWidth());
    private static final Field<Double> INSPECTOR_WIDTH =
            Field.number("inspectorWidth", NORMAL.inspectorWidth());
    private static final Field<Boolean> SCOPE_SHOWN = Field.flag("scopeShown", NORMAL.scopeShown());
    private static final Field<Boolean> INSPECTOR_SHOWN =
            Field.flag("inspectorShown", NORMAL.inspectorShown());

    private WindowJson() {}

    static WindowState read(ObjectNode window) {
        return new WindowState(
                X.in(window),
                Y.in(window),
                WIDTH.in(window),
                HEIGHT.in(window),
                MAXIMIZED.in(window),
                SCOPE_WIDTH.in(window),
                INSPECTOR_WIDTH.in(window),
                SCOPE_SHOWN.in(window),
                INSPECTOR_SHOWN.in(window));
    }

    static void write(WindowState wanted, ObjectNode window) {
        X.set(window, wanted.x());
        Y.set(window, wanted.y());
        WIDTH.set(window, wanted.width());
        HEIGHT.set(window, wanted.height());
        MAXIMIZED.set(window, wanted.maximized());
        SCOPE_WIDTH.set(window, wanted.scopeWidth());
        INSPECTOR_WIDTH.set(window, wanted.inspectorWidth());
        SCOPE_SHOWN.set(window, wanted.scopeShown());
        INSPECTOR_SHOWN.set(window, wanted.inspectorShown());
    }
}
