package plumbline.drawing;

/// How a line is drawn.
public record Stroke(Ink ink, double width, Dash dash) {

    /// How a line is broken.
    public enum Dash {
        SOLID(0, 0),
        DASHED(5, 4),
        DOTTED(1.5, 3);

        private final double drawn;
        private final double left;

        Dash(double drawn, double left) {
            this.drawn = drawn;
            this.left = left;
        }

        public boolean isBroken() {
            return left > 0;
        }

        /// How much is drawn before a gap.
        public double drawn() {
            return drawn;
        }

        /// How long a gap is.
        public double left() {
            return left;
        }
    }

    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    public Stroke dashed() {
        return new Stroke(ink, width, Dash.DASHED);
    }

    public Stroke dotted() {
        return new Stroke(ink, width, Dash.DOTTED);
    }
}
