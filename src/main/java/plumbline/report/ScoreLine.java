package plumbline.report;

import plumbline.review.decision.Cell;
import plumbline.review.score.Score;
import plumbline.review.score.ScoreChange;
import plumbline.review.score.ScoreChange.Term;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Collectors;

/// Explains a score in one line: `71.4 → 76.8 = +5.1 fixed (3) −1.7 regressed (1) …`.
///
/// Each number is rounded so that the line adds up as it stands.
public final class ScoreLine {

    private static final int TENTHS = 1000;

    private final Words words;

    public ScoreLine(Words words) {
        this.words = words;
    }

    public String of(ScoreChange change) {
        String terms = terms(change);
        return value(change.before())
                + " → "
                + value(change.after())
                + (terms.isEmpty() ? "" : " = " + terms);
    }

    /// What its terms add and take away.
    public String terms(ScoreChange change) {
        return change.terms().stream()
                .map(each -> signed(each.change(TENTHS)) + " " + cause(each))
                .collect(Collectors.joining(" "));
    }

    /// In percent.
    public String value(Score score) {
        return score.value().isEmpty()
                ? words.get("report.change.no-score")
                : tenths(score.parts(TENTHS));
    }

    private static String signed(long tenths) {
        return (tenths < 0 ? "−" : "+") + tenths(Math.abs(tenths));
    }

    private static String tenths(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    private String cause(Term term) {
        List<Cell> cells = term.cells();
        long count =
                switch (term.cause()) {
                    case FIXED, REGRESSED, APPLICABILITY, REVIEWED, CHECK_CHANGED -> cells.size();
                    case CHECKS_ADDED, CHECKS_REMOVED ->
                            cells.stream().map(Cell::check).distinct().count();
                    case SERVICES_ADDED, SERVICES_REMOVED ->
                            cells.stream().map(Cell::service).distinct().count();
                };
        return words.get("report.change.cause." + Spelled.id(term.cause()), count);
    }
}
