package plumbline.review.score;

/// What a PARTIAL is worth.
public enum Formula {
    /// Nothing.
    STRICT(0),
    /// Half a PASS.
    HALF_CREDIT(1),
    /// As much as a PASS.
    LENIENT(2);

    private final int halves;

    Formula(int halves) {
        this.halves = halves;
    }

    /// Points in halves, so that no digit is lost.
    int points(Tally tally) {
        return 2 * tally.pass() + halves * tally.partial();
    }

    /// The formula with its numbers: `(40 + ½ × 4) / 56`.
    public String text(Tally tally) {
        String above =
                switch (this) {
                    case STRICT -> Integer.toString(tally.pass());
                    case HALF_CREDIT -> "(%d + ½ × %d)".formatted(tally.pass(), tally.partial());
                    case LENIENT -> "(%d + %d)".formatted(tally.pass(), tally.partial());
                };
        return above + " / " + tally.applicable();
    }
}
