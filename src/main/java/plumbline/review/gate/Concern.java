package plumbline.review.gate;

import plumbline.check.Proposal;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Standing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Why somebody should look at a cell again that was decided.
public enum Concern {
    /// It was decided to be no issue while its check is certain that it is one.
    AGAINST_CHECK,
    /// People decided it differently, and nobody has settled that.
    DIFFER,
    /// Its result needs something.
    GATE,
    /// Some of its evidence does not hold any more.
    STALE;

    public static Set<Concern> of(CellState cell) {
        EnumSet<Concern> all = EnumSet.noneOf(Concern.class);
        for (Concern each : values()) {
            if (each.isOf(cell)) {
                all.add(each);
            }
        }
        return all;
    }

    public boolean isOf(CellState cell) {
        return switch (this) {
            case AGAINST_CHECK -> isAgainstItsCheck(cell);
            case DIFFER -> cell.standing() == Standing.DISPUTED;
            case GATE -> !Gap.missing(EnumSet.allOf(Gate.class), cell).isEmpty();
            case STALE -> !cell.stale().isEmpty();
        };
    }

    private static boolean isAgainstItsCheck(CellState cell) {
        // by name, as the review does not know what certainty comes from
        return Optional.ofNullable(cell.proposal())
                        .filter(each -> "CERTAIN".equals(String.valueOf(each.certainty())))
                        .map(Proposal::status)
                        .filter(each -> each.isWorthTelling())
                        .isPresent()
                && cell.findStatus().filter(each -> !each.isWorthTelling()).isPresent();
    }
}
