package plumbline.check.up.code;

import plumbline.source.SourceSpan;

/// A place where an error of the database is caught, and what becomes of it.
record Caught(SourceSpan place, Fate fate) {

    /// What becomes of an error that is caught.
    public enum Fate {
        KEPT,
        THROWN_BY_KIND,
        THROWN
    }
}
