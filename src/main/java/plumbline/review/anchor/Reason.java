package plumbline.review.anchor;

/// Why evidence is fresh, moved, changed or gone.
public enum Reason {
    /// The file is the one that it was taken from.
    SAME_FILE,
    /// The lines stand where they stood.
    SAME_LINES,
    /// Lines were added or removed above, or these were moved within the file.
    OTHER_LINES,
    /// The file is gone, and the lines stand in one other file and nowhere else.
    OTHER_FILE,
    /// Other lines stand where these stood.
    OTHER_TEXT,
    /// Nothing stands any more between what stood around the lines.
    CUT_OUT,
    /// The same lines, in another function, statement list, change set or setting, or in a comment.
    OTHER_MEANING,
    /// The lines, or what looks like them, stand where it may be an accident.
    NOT_SURE,
    /// The file is there; neither the lines nor what stood around them is.
    NOTHING_LEFT,
    /// The file is gone.
    FILE_GONE,
    /// The file cannot be read.
    UNREADABLE
}
