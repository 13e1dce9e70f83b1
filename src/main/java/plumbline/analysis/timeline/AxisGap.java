package plumbline.analysis.timeline;

/// Why an axis says nothing about a set or about a migration.
public enum AxisGap {
    /// No name holds a time.
    NO_TIME_IN_NAMES,
    /// The tool runs none of them.
    NOTHING_RUNS,
    /// Git was not asked, or does not keep these files.
    NO_GIT,
    /// The last commit holds none of them.
    NOT_COMMITTED,
    /// The copy of the repository was cut off on purpose, and some are older than that.
    SHALLOW,
    /// There are more commits than were looked at, and some are older than those.
    TOO_LONG,
    /// Nobody waited for the end.
    STOPPED,
    /// Something is missing or broken in the repository.
    BROKEN,
    /// One commit brought them all, so nobody knows when they were written.
    BULK_IMPORT,
    /// Git knows files, and these share theirs with others.
    SEVERAL_IN_A_FILE
}
