package plumbline.gui.matrix;

import java.util.List;

/// How large a cell is, from a map of colours to signs that are read from afar.
public enum Density {
    TINY(12),
    SMALL(16),
    COMPACT(20),
    USUAL(24),
    ROOMY(28),
    LARGE(32);

    private static final List<Density> STEPS = List.of(values());
    private static final int ROOM_FOR_LETTERS = 24;
    private static final int ROOM_FOR_MARKS = 20;

    private final int pixels;

    Density(int pixels) {
        this.pixels = pixels;
    }

    /// The side of a cell while text is as large as usual.
    public int pixels() {
        return pixels;
    }

    /// What style sheets know it by.
    String style() {
        return "density-" + pixels;
    }

    /// Whether the letter fits beside the shape.
    public boolean hasLetters() {
        return pixels >= ROOM_FOR_LETTERS;
    }

    /// Whether signs fit into the corners.
    public boolean hasMarks() {
        return pixels >= ROOM_FOR_MARKS;
    }

    public Density larger() {
        return step(1);
    }

    public Density smaller() {
        return step(-1);
    }

    private Density step(int by) {
        return STEPS.get(Math.clamp(STEPS.indexOf(this) + by, 0, STEPS.size() - 1));
    }
}
