package plumbline.drawing.timeline;

import java.util.List;

/// All lanes, one below the other, and what leads from one to another.
public record Chart(List<Lane> lanes, List<Touch> touches) {

    public static final Chart EMPTY = new Chart(List.of(), List.of());

    public Chart {
        lanes = List.copyOf(lanes);
        touches = List.copyOf(touches);
    }

    /// Goes through all steps of all migrations: not for the thread of a window.
    public static Chart of(List<Lane> lanes) {
        return new Chart(lanes, Touch.of(lanes));
    }

    /// One lane alone.
    public Chart only(int row) {
        return new Chart(List.of(lanes.get(row)), List.of());
    }
}
