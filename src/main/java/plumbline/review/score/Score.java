package plumbline.review.score;

import java.util.OptionalDouble;

/// A share of 0 to 1 by a formula, and between what it lies while cells are open.
public record Score(Formula formula, Tally tally) {

    /// Of what is decided; nothing where nothing counts yet.
    public OptionalDouble value() {
        return share(tally);
    }

    /// If every open cell were to fail.
    public OptionalDouble lowest() {
        return share(tally.atWorst());
    }

    /// If every open cell were to pass.
    public OptionalDouble highest() {
        return share(tally.atBest());
    }

    /// The formula of the value with its numbers.
    public String text() {
        return formula.text(tally);
    }

    /// The formula of the lowest value with its numbers.
    public String lowestText() {
        return formula.text(tally.atWorst());
    }

    /// The formula of the highest value with its numbers.
    public String highestText() {
        return formula.text(tally.atBest());
    }

    /// The value in so many parts of the whole, rounded; nothing counts as none of them.
    public long parts(int whole) {
        return Math.round(value().orElse(0) * whole);
    }

    private OptionalDouble share(Tally of) {
        return of.applicable() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(formula.points(of) / (2.0 * of.applicable()));
    }
}
