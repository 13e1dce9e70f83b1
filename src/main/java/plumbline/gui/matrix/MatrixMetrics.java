package plumbline.gui.matrix;

import plumbline.gui.matrix.MatrixCursor.Spot;

/// Where things lie on the sheet: `em` is the height of the text, all lengths are in pixels.
record MatrixMetrics(double em, Density density, double width, double height, int services) {

    private static final double USUAL_EM = 13;
    private static final double NAMES = 19;
    private static final double NAMES_MOST = 34;
    private static final double NAMES_SHARE = 0.36;
    private static final double COUNT = 2.3;
    private static final double GAP = 0.9;
    private static final double WHY = 12;
    private static final double WHOLE_TEXT = 17;
    private static final double HEAD_LEAST = 3.2;
    private static final double HEAD_MOST = 13.5;
    private static final int ROWS_LEAST = 7;

    /// The side of a cell.
    double cell() {
        return Math.round(density.pixels() * em / USUAL_EM);
    }

    /// How wide the names of the checks may be: they take what cells leave, and with very large
    /// text they leave room for cells.
    double names() {
        double left = Math.clamp(width - why() - leastWhy(), NAMES * em, NAMES_MOST * em);
        return Math.floor(
                Math.min(left, Math.max(NAMES_SHARE * width, width - why() - leastWhy())));
    }

    /// How high the names of the services may be, of which the longest wants so much: they take
    /// what some rows leave.
    double serviceNames(double longest) {
        double left = height - scores() - ROWS_LEAST * cell();
        return Math.round(Math.min(longest, Math.clamp(left, HEAD_LEAST * em, HEAD_MOST * em)));
    }

    double x(int column) {
        return column * cell();
    }

    double y(int line) {
        return line * cell();
    }

    /// Where a count stands behind the services.
    double count(int place) {
        return x(services) + GAP * em + place * COUNT * em;
    }

    double countWidth() {
        return COUNT * em;
    }

    /// Where it is told how a check was judged differently.
    double why() {
        return count(MatrixLine.Count.values().length) + GAP * em;
    }

    /// Small cells have smaller text beside them.
    private double leastWhy() {
        return WHY * em * Math.min(1, density.pixels() / WHOLE_TEXT);
    }

    /// As wide as the sheet goes, and at least as a few words need.
    double whyWidth() {
        return contentWidth() - why();
    }

    /// A sum would be wider than what it fills by less than anybody sees, and have a scroll bar.
    double contentWidth() {
        return Math.max(why() + leastWhy(), Math.floor(width - names()));
    }

    Spot spot(double x, double y) {
        return new Spot((int) Math.floor(y / cell()), (int) Math.floor(x / cell()));
    }

    /// Scores stand upright where a cell is too narrow for three digits.
    boolean hasUprightScores() {
        return !density.hasLetters();
    }

    double scores() {
        return Math.round((hasUprightScores() ? 2.8 : 2) * em);
    }
}
