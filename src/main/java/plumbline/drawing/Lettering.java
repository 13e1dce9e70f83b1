package plumbline.drawing;

/// The sizes and weights of texts in drawings.
public enum Lettering {
    TITLE(16, true),
    BODY(12, false),
    STRONG(12, true),
    SMALL(10.5, false),
    /// Numbers in signs.
    COUNT(10, true);

    private final double size;
    private final boolean strong;

    Lettering(double size, boolean strong) {
        this.size = size;
        this.strong = strong;
    }

    public double size() {
        return size;
    }

    public boolean isStrong() {
        return strong;
    }
}
