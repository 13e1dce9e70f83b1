package plumbline.schema.rows;

/// What a new type of a column means for its values.
public enum TypeChange {
    /// They stay as they are, only the catalogue changes.
    METADATA_ONLY,
    /// Each one is made anew.
    REWRITE,
    /// They stay where the session's time zone is UTC, else each one is made anew.
    DEPENDS_ON_TIME_ZONE,
    /// The type before, or one of both, is not known.
    UNKNOWN
}
