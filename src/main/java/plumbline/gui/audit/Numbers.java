package plumbline.gui.audit;

import plumbline.review.cell.CellState;
import plumbline.review.cell.Census;
import plumbline.review.score.Counting;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreBoard;
import plumbline.review.statement.StatementSaid;

import java.util.Collection;
import java.util.List;

/// How far the audit has come, its scores, and what was said of statements that could not be read.
public record Numbers(Census census, ScoreBoard scores, List<StatementSaid> said) {

    static final Numbers NONE = of(List.of(), List.of());

    public Numbers {
        said = List.copyOf(said);
    }

    static Numbers of(Collection<CellState> cells, List<StatementSaid> said) {
        return new Numbers(
                Census.of(cells), ScoreBoard.of(Formula.STRICT, Counting.CONFIRMED, cells), said);
    }
}
