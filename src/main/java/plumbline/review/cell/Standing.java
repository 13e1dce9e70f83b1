package plumbline.review.cell;

/// Whether the result of a cell counts; how far it has come among reviewers is another matter.
public enum Standing {
    /// There is none.
    OPEN,
    /// It stood in a document that was brought in, and nobody has confirmed it.
    UNCONFIRMED,
    /// It rested on evidence, and none of that holds any more: it is kept and does not count.
    REOPENED,
    /// People decided differently, and nobody has settled it: all is kept and does not count.
    DISPUTED,
    /// It counts.
    REVIEWED
}
