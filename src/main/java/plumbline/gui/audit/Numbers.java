package plumbline.gui.audit;

import plumbline.review.cell.CellState;
import plumbline.review.cell.Census;
import plumbline.review.score.Counting;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreBoard;

import java.util.Collection;
import java.util.List;

/// How far the audit has come, and its scores.
public record Numbers(Census census, ScoreBoard scores) {

    static final Numbers NONE = of(List.of());

    static Numbers of(Collection<CellState> cells) {
        return new Numbers(
                Census.of(cells), ScoreBoard.of(Formula.STRICT, Counting.CONFIRMED, cells));
    }
}
