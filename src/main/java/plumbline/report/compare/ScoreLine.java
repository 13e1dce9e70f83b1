package plumbline.report.compare;

import plumbline.report.Spelled;
import plumbline.review.decision.Cell;
import plumbline.review.score.Score;
import plumbline.review.score.ScoreChange;
import plumbline.review.score.ScoreChange.Term;
import plumbline.words.Words;

import java.util.List;

/// Explains a score in one line: `71.4 → 76.8 = +5.1 fixed (3) −1.7 regressed (1) …`.
///
/// Each number is rounded so that the line adds up as it stands.
final class ScoreLine {

    private static final int TENTHS = 1000;

    private final Words words;

    ScoreLine(Words words) {
        this.words = words;
    }

    String of(ScoreChange change) {
        StringBuilder line = new StringBuilder();
        line.append(value(change.before())).append(" → ").append(value(change.after()));
        if (!change.terms().isEmpty()) {
            line.append(" =");
        }
        for (Term each : change.terms()) {
            line.append(' ').append(signed(each.change(TENTHS))).append(' ').append(cause(each));
        }
        return line.toString();
    }

    private String value(Score score) {
        return score.value().isEmpty()
                ? words.get("cli.compare.no-score")
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
        return words.get("cli.compare.cause." + Spelled.id(term.cause()), count);
    }
}
