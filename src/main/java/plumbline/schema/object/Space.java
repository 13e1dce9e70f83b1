package plumbline.schema.object;

/// The kinds of names that cannot stand twice at one place.
public enum Space {
    SCHEMA,
    EXTENSION,
    EVENT_TRIGGER,
    /// Tables, views, indexes and sequences share their names.
    RELATION,
    TYPE,
    ROUTINE,
    COLUMN,
    CONSTRAINT,
    TRIGGER,
    POLICY,
    RULE
}
