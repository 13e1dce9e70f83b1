package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Cell;

import java.util.Objects;
import java.util.Set;

/// One cell in two audits, by the name that its service has in the later one.
public record CellChange(
        Cell cell,
        Group group,
        @Nullable Answer before,
        @Nullable Answer after,
        Set<Trait> traits) {

    public CellChange {
        traits = Set.copyOf(traits);
    }

    static CellChange of(Cell cell, @Nullable Answer before, @Nullable Answer after) {
        if (after == null) {
            Answer gone = Objects.requireNonNull(before);
            return new CellChange(cell, Group.REMOVED, gone, null, Set.of());
        }
        if (before == null) {
            return new CellChange(cell, Group.added(after), null, after, Set.of());
        }
        Set<Trait> traits = Trait.between(before, after);
        return new CellChange(cell, Group.of(before, after, traits), before, after, traits);
    }

    public Mark from() {
        return Mark.of(before);
    }

    public Mark to() {
        return Mark.of(after);
    }

    /// What the later audit says, or the earlier one where that says nothing.
    public Answer latest() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    public Severity severity() {
        return latest().severity();
    }

    /// Whether it is a FAIL or PARTIAL that is worse than before, was not asked, or did not apply.
    public boolean isBreach() {
        boolean appliesNow =
                before != null
                        && before.status() == Status.NOT_APPLICABLE
                        && after != null
                        && after.isWorthTelling();
        return group == Group.REGRESSED || group == Group.NEWLY_FAILING || appliesNow;
    }
}
