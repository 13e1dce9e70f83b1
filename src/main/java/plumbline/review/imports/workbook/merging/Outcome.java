package plumbline.review.imports.workbook.merging;

/// What becomes of a cell of a workbook.
public enum Outcome {
    /// Edited in the workbook alone: it is taken over.
    TAKEN,
    /// Edited in the workbook, and decided the same here.
    SAME,
    /// Not edited in the workbook, and decided anew here: that stays.
    KEPT,
    /// Edited in the workbook, and decided otherwise here: what is here stays.
    CONFLICT,
    /// The same, and the person chose what is in the workbook.
    CONFLICT_TAKEN,
    /// The same, and the person chose what is here.
    CONFLICT_KEPT,
    /// Nobody can tell what it means.
    NOT_UNDERSTOOD,
    /// It belongs to a disposition or a severity that is not there.
    BELONGS_TO_NOTHING,
    /// A text whose rest stands elsewhere was edited.
    TOO_LONG,
    /// Nobody is asked for it: it is computed.
    LOCKED;

    /// Whether it changes what is decided.
    public boolean isTaken() {
        return this == TAKEN || this == CONFLICT_TAKEN;
    }

    /// Whether somebody still has to do something about it.
    public boolean isOpen() {
        return switch (this) {
            case CONFLICT, NOT_UNDERSTOOD, BELONGS_TO_NOTHING, TOO_LONG -> true;
            case TAKEN, SAME, KEPT, CONFLICT_TAKEN, CONFLICT_KEPT, LOCKED -> false;
        };
    }
}
