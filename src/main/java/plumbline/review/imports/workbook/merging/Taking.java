package plumbline.review.imports.workbook.merging;

/// What counts where people decided otherwise here and in a workbook.
public enum Taking {
    /// What is here, and the conflict stays open.
    UNDECIDED(Outcome.CONFLICT),
    /// What is in the workbook.
    THEIRS(Outcome.CONFLICT_TAKEN),
    /// What is here.
    OURS(Outcome.CONFLICT_KEPT);

    private final Outcome outcome;

    Taking(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome ofConflict() {
        return outcome;
    }
}
