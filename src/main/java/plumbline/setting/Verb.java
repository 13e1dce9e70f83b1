package plumbline.setting;

/// What a command does with migrations.
public enum Verb {
    MIGRATE,
    ROLLBACK,
    /// Takes back or drops everything, and mostly starts anew.
    RESET,
    MAKE,
    STATUS,
    VALIDATE,
    /// Shows the SQL and runs none of it.
    PREVIEW,
    SEED,
    /// Makes the schema like the models, past all migrations.
    PUSH,
    SETUP,
    /// Sets locks or the history right after a failure.
    REPAIR,
    LINT
}
