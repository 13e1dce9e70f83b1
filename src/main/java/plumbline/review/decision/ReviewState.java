package plumbline.review.decision;

/// How far a cell has come among those who review it; a cell without one is a draft.
public enum ReviewState {
    DRAFT,
    READY,
    SECOND_REVIEWED,
    RETURNED
}
