package plumbline.review.cell;

import java.util.Collection;
import java.util.function.Predicate;

/// How far an audit has come; `undecided` are FAIL and PARTIAL that nobody has said anything about,
/// `stale` those with evidence that somebody has to look at again.
public record Census(
        int total, int reviewed, int unconfirmed, int reopened, int undecided, int stale) {

    public static Census of(Collection<CellState> cells) {
        return new Census(
                cells.size(),
                count(cells, CellState::isReviewed),
                count(cells, each -> each.standing() == Standing.UNCONFIRMED),
                count(cells, each -> each.standing() == Standing.REOPENED),
                count(cells, CellState::isUndecided),
                count(cells, each -> !each.stale().isEmpty()));
    }

    private static int count(Collection<CellState> cells, Predicate<CellState> what) {
        return (int) cells.stream().filter(what).count();
    }
}
