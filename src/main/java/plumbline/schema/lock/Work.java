package plumbline.schema.lock;

public record Work(Kind kind, int relation, String name, boolean sure) {
    public enum Kind {
        REWRITE,
        SCAN,
        INDEX_BUILD,
        FOREIGN_KEY_CHECK
    }
}
