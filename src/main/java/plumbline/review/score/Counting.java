package plumbline.review.score;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Standing;
import plumbline.review.decision.Cell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which results count; the others are open.
public enum Counting {
    /// What a person decided or confirmed.
    CONFIRMED,
    /// That, and what stood in documents that were brought in.
    WITH_IMPORTED;

    /// The result of a cell if it counts.
    public Optional<Status> find(CellState cell) {
        boolean counts =
                cell.isReviewed()
                        || (this == WITH_IMPORTED && cell.standing() == Standing.UNCONFIRMED);
        return counts ? cell.findStatus() : Optional.empty();
    }

    /// The result of each cell that counts, and nothing for those that are open.
    public Map<Cell, @Nullable Status> results(Collection<CellState> cells) {
        Map<Cell, @Nullable Status> results = new LinkedHashMap<>();
        cells.forEach(each -> results.put(each.cell(), find(each).orElse(null)));
        return results;
    }

    Tally tally(Collection<CellState> cells) {
        return Tally.of(results(cells).values());
    }
}
