package plumbline.schema.lock;

public enum LockMode {
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE;

    public String title() {
        return name().replace('_', ' ');
    }

    public boolean atLeast(LockMode m) {
        return compareTo(m) >= 0;
    }

    public boolean blocksWrites() {
        return atLeast(SHARE);
    }

    public boolean blocksReads() {
        return this == ACCESS_EXCLUSIVE;
    }
}
