package plumbline.review.agreement;

import plumbline.review.cell.CellState;
import plumbline.review.decision.Disposition;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// In what cells differ that should be judged alike; the weightiest first.
public enum Difference {
    RESULT,
    /// Of FAIL and PARTIAL only: what a PASS would weigh does not matter.
    SEVERITY,
    /// Of what somebody decided about FAIL and PARTIAL; what is undecided is no difference.
    DISPOSITION;

    static List<Difference> among(Collection<CellState> cells) {
        return Stream.of(values()).filter(each -> each.isAmong(cells)).toList();
    }

    private boolean isAmong(Collection<CellState> cells) {
        return cells.stream().flatMap(this::judgement).distinct().limit(2).count() > 1;
    }

    private Stream<?> judgement(CellState cell) {
        boolean telling = cell.isWorthTelling();
        return switch (this) {
            case RESULT -> cell.findStatus().stream();
            case SEVERITY -> telling ? Stream.of(cell.severity()) : Stream.empty();
            case DISPOSITION ->
                    Stream.ofNullable(telling ? cell.disposition() : null).map(Disposition::kind);
        };
    }
}
