package plumbline.review.anchor;

/// Where the text of evidence stood once more when it was taken.
public enum Copies {
    NONE,
    OTHER_FILES,
    SAME_FILE
}
