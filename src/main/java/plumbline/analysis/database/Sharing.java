package plumbline.analysis.database;

/// How the databases of two services stand to each other.
public enum Sharing {
    /// They have one together.
    SHARED,
    /// Nothing speaks against it.
    LIKELY_SHARED,
    /// Of at least one of them no database is known.
    UNKNOWN,
    /// Each has its own.
    APART
}
