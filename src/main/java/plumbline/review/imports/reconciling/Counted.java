package plumbline.review.imports.reconciling;

import plumbline.check.Status;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;
import plumbline.review.score.Formula;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Rows counted again.
public record Counted(Tally tally) {

    public static Counted of(List<OldRow> rows) {
        List<Status> results =
                rows.stream().flatMap(each -> each.verdict().status().stream()).toList();
        Tally judged = Tally.of(results);
        int open = rows.size() - results.size();
        return new Counted(judged.and(new Tally(0, 0, 0, 0, open)));
    }

    /// Between 0 and 1; nothing where nothing is judged.
    public OptionalDouble share(Formula formula) {
        return new Score(formula, new Tally(tally.pass(), tally.partial(), tally.fail(), 0, 0))
                .value();
    }

    int of(OldVerdict verdict) {
        return switch (verdict) {
            case PASS -> tally.pass();
            case PARTIAL -> tally.partial();
            case FAIL -> tally.fail();
            case NOT_APPLICABLE -> tally.notApplicable();
            case OPEN, FIXED -> tally.open();
        };
    }

    /// Whether so many rows is what somebody may have counted: with or without those that are N/A
    /// or not judged.
    boolean mayBeAll(int rows) {
        int judged = tally.applicable();
        return rows == tally.total()
                || rows == judged
                || rows == judged + tally.open()
                || rows == judged + tally.notApplicable();
    }

    boolean isStrict(int passed, int all) {
        return passed == tally.pass() && mayBeAll(all);
    }

    boolean isLenient(int passed, int all) {
        return tally.partial() > 0 && passed == tally.pass() + tally.partial() && mayBeAll(all);
    }

    /// Whether a percentage follows from the rows by any formula.
    boolean mayBe(double percent, double step) {
        return Arrays.stream(Formula.values())
                .map(this::share)
                .anyMatch(
                        each ->
                                each.isPresent()
                                        && isRounded(each.getAsDouble() * 100, percent, step));
    }

    /// Whether a number is another one, rounded or cut off to such steps.
    static boolean isRounded(double exact, double stated, double step) {
        return Math.abs(exact - stated) < step - 1e-9;
    }

    /// `81.25 % strict, 87.50 % half-credit, 93.75 % lenient`.
    Sentence percents() {
        return Sentence.of(
                "imports.told.percents",
                percent(Formula.STRICT),
                percent(Formula.HALF_CREDIT),
                percent(Formula.LENIENT));
    }

    Object percent(Formula formula) {
        OptionalDouble share = share(formula);
        return share.isPresent() ? (Object) (share.getAsDouble() * 100) : "–";
    }

    /// `26 PASS, 4 PARTIAL, 2 FAIL of 32 rows`.
    Sentence text() {
        String text =
                "%d PASS, %d PARTIAL, %d FAIL"
                        .formatted(tally.pass(), tally.partial(), tally.fail());
        String none = tally.notApplicable() == 0 ? "" : ", %d N/A".formatted(tally.notApplicable());
        return Sentence.of("imports.told.rows", text + none, tally.total());
    }
}
