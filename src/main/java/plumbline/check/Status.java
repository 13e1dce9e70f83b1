package plumbline.check;

/// What a check says of a place, or of a service as a whole.
public enum Status {
    PASS("PASS"),
    PARTIAL("PARTIAL"),
    FAIL("FAIL"),
    NOT_APPLICABLE("N/A");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    /// As reports spell it.
    public String title() {
        return title;
    }

    /// Whether somebody has to look at it.
    public boolean isWorthTelling() {
        return this == FAIL || this == PARTIAL;
    }
}
