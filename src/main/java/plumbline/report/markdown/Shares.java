package plumbline.report.markdown;

import plumbline.report.Spelled;
import plumbline.review.score.Formula;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;

import java.util.Locale;
import java.util.OptionalDouble;

/// Scores with the numbers that they come from.
public final class Shares {

    private static final String NONE = "–";

    private Shares() {}

    /// `64.8%`, or a dash where nothing counts.
    public static String percent(OptionalDouble share) {
        return share.isPresent()
                ? String.format(Locale.ROOT, "%.1f%%", 100 * share.getAsDouble())
                : NONE;
    }

    /// `64.8% (81/125 applicable checks)`, and how it is counted where that is not so simple.
    public static String whole(Score score, String unit) {
        Tally tally = score.tally();
        if (tally.applicable() == 0) {
            return NONE;
        }
        String share =
                score.formula() == Formula.STRICT
                        ? "%d/%d%s %s"
                                .formatted(
                                        tally.pass(),
                                        tally.applicable(),
                                        tally.notApplicable() > 0 ? " applicable" : "",
                                        unit)
                        : score.text() + ", " + Spelled.id(score.formula());
        return percent(score.value()) + " (" + share + ")";
    }

    /// What a heading of a section says behind its name: `(9/11)`, `(6/6 PASS)`.
    public static String ofSection(Tally tally) {
        return tally.applicable() == 0
                ? ""
                : " (%d/%d%s)"
                        .formatted(
                                tally.pass(),
                                tally.applicable(),
                                tally.pass() == tally.applicable() && tally.open() == 0
                                        ? " PASS"
                                        : "");
    }
}
