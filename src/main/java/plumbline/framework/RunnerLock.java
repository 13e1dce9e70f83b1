package plumbline.framework;

/// What keeps two runs of a tool from working on one database at the same time.
public enum RunnerLock {
    /// A lock of the server that ends with the session.
    ADVISORY,
    /// A row or table that says that somebody is at work; after a crash a person has to free it.
    ROW,
    /// Nothing.
    NONE,
    UNKNOWN
}
