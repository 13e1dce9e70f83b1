package plumbline.cli.doctor;

/// How it is with one thing that was looked at.
enum Standing {
    FINE,
    /// Worth knowing; what Plumbline is for works all the same.
    HINT,
    MISSING,
    /// It could not be found out.
    UNKNOWN
}
