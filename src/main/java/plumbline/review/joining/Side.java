package plumbline.review.joining;

/// Which of two different decisions is to stand.
public enum Side {
    MINE,
    THEIRS,
    /// Both stay, until people settle it.
    BOTH
}
