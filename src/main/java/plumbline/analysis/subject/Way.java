package plumbline.analysis.subject;

/// The two ways of a migration.
public enum Way {
    UP,
    DOWN
}
