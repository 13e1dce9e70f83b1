package plumbline.operation.step;

/// What stood in the way of understanding something.
public enum Obstacle {
    FILE_NOT_READ("obstacle.file-not-read"),
    BROKEN_SYNTAX("obstacle.broken-syntax"),
    UNKNOWN_SQL("obstacle.unknown-sql"),
    PART_OF_SQL("obstacle.part-of-sql"),
    DYNAMIC_SQL("obstacle.dynamic-sql"),
    UNKNOWN_CALL("obstacle.unknown-call"),
    APPLICATION_CODE("obstacle.application-code"),
    MISSING_MODULE("obstacle.missing-module"),
    UNKNOWN_VALUE("obstacle.unknown-value"),
    UNKNOWN_CHANGE("obstacle.unknown-change"),
    OTHER_DATABASE("obstacle.other-database"),
    LIMIT("obstacle.limit");

    private final String key;

    Obstacle(String key) {
        this.key = key;
    }

    /// The words for it.
    public String key() {
        return key;
    }
}
