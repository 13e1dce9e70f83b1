package plumbline.review.compare;

import plumbline.check.Status;

import java.util.Set;

/// What became of a cell; each is in exactly one group, the first that fits.
public enum Group {
    /// Its result is worse, whatever else is new.
    REGRESSED,
    /// It was not asked before, and is a FAIL or a PARTIAL.
    NEWLY_FAILING,
    /// Its check asks something else now: it has to be reviewed again.
    CHECK_CHANGED,
    /// It was N/A, or is now.
    APPLICABILITY,
    /// Its result is better.
    FIXED,
    /// It had no result, and has one.
    REVIEWED,
    /// It had a result, and has none.
    REOPENED,
    /// The same result with another disposition, severity or reason, or from somebody else.
    DECISION_CHANGED,
    /// Nothing but its evidence is another.
    EVIDENCE_CHANGED,
    /// It was not asked before, and is no FAIL or PARTIAL.
    NEW,
    /// It is not asked any more.
    REMOVED,
    SAME;

    private static final Set<Trait> OF_DECISION =
            Set.of(Trait.BASIS, Trait.SEVERITY, Trait.DISPOSITION, Trait.REASON);

    /// Of a cell that only the later audit has.
    static Group added(Answer after) {
        return after.isWorthTelling() ? NEWLY_FAILING : NEW;
    }

    /// Of a cell that both have.
    static Group of(Answer before, Answer after, Set<Trait> traits) {
        Status old = before.status();
        Status now = after.status();
        if (old == null || now == null) {
            return open(before, after, traits);
        }
        boolean applies = old != Status.NOT_APPLICABLE && now != Status.NOT_APPLICABLE;
        int change = now.compareTo(old);
        if (applies && change > 0) {
            return REGRESSED;
        }
        if (traits.contains(Trait.CHECK)) {
            return CHECK_CHANGED;
        }
        if (change == 0) {
            return same(traits);
        }
        return applies ? FIXED : APPLICABILITY;
    }

    private static Group open(Answer before, Answer after, Set<Trait> traits) {
        if (before.isOpen() && after.isOpen()) {
            return traits.contains(Trait.CHECK) ? CHECK_CHANGED : same(traits);
        }
        return after.isOpen() ? REOPENED : REVIEWED;
    }

    private static Group same(Set<Trait> traits) {
        if (traits.stream().anyMatch(OF_DECISION::contains)) {
            return DECISION_CHANGED;
        }
        return traits.contains(Trait.EVIDENCE) ? EVIDENCE_CHANGED : SAME;
    }
}
