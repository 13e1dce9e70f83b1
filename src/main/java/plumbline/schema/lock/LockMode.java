package plumbline.schema.lock;

/// PostgreSQL's lock modes on tables, weakest first.
public enum LockMode {
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE;

    /// As the manual writes it: `ACCESS EXCLUSIVE`.
    public String title() {
        return name().replace('_', ' ');
    }

    public boolean atLeast(LockMode other) {
        return compareTo(other) >= 0;
    }

    /// Whether nobody else can change rows meanwhile.
    public boolean blocksWrites() {
        return atLeast(SHARE);
    }

    /// Whether nobody else can even read meanwhile.
    public boolean blocksReads() {
        return this == ACCESS_EXCLUSIVE;
    }
}
