package plumbline.drawing;

/// Shapes that stand for things, told apart without colour.
///
/// Each fits into a circle of radius 1 around the origin.
public enum Sign {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    FUNNEL,
    DIAMOND,
    SHIELD,
    HEXAGON,
    CROSS,
    BOLT,
    ARROW;

    /// Whether it has no corners.
    public boolean isRound() {
        return this == CIRCLE;
    }

    /// Where its corners lie from the left when it is drawn at a place.
    public double[] xs(double x, double radius) {
        return scaled(0, x, radius);
    }

    /// Where its corners lie from above when it is drawn at a place.
    public double[] ys(double y, double radius) {
        return scaled(1, y, radius);
    }

    private double[] scaled(int first, double at, double radius) {
        double[] corners = corners();
        double[] all = new double[corners.length / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = at + corners[2 * i + first] * radius;
        }
        return all;
    }

    /// From the left and from above in turn.
    private double[] corners() {
        return switch (this) {
            case CIRCLE -> new double[] {};
            case SQUARE -> new double[] {-0.82, -0.82, 0.82, -0.82, 0.82, 0.82, -0.82, 0.82};
            case TRIANGLE -> new double[] {0, -1, 0.95, 0.72, -0.95, 0.72};
            case FUNNEL -> new double[] {0, 1, -0.95, -0.72, 0.95, -0.72};
            case DIAMOND -> new double[] {0, -1.05, 1.05, 0, 0, 1.05, -1.05, 0};
            case SHIELD -> new double[] {-0.8, -0.85, 0.8, -0.85, 0.8, 0.15, 0, 1, -0.8, 0.15};
            case HEXAGON ->
                    new double[] {-0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0};
            case CROSS ->
                    new double[] {
                        -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1,
                        -0.35, 1, -0.35, 0.35, -1, 0.35, -1, -0.35, -0.35, -0.35
                    };
            case BOLT ->
                    new double[] {
                        0.25, -1.1, -0.7, 0.2, -0.08, 0.2, -0.3, 1.1, 0.7, -0.25, 0.08, -0.25
                    };
            case ARROW -> new double[] {0, 0, -1.6, -0.8, -1.6, 0.8};
        };
    }
}
