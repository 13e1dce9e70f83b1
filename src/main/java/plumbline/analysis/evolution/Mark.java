package plumbline.analysis.evolution;

/// What became of an object between two moments.
public enum Mark {
    ADDED("+"),
    CHANGED("~"),
    REMOVED("−"),
    SAME("");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /// The sign that stands before it; nothing where it is as it was.
    public String sign() {
        return sign;
    }

    public boolean isDifferent() {
        return this != SAME;
    }
}
