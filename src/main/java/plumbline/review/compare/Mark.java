package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;

/// What stands in a cell, in the order of the table of transitions.
public enum Mark {
    PASS(Status.PASS.title()),
    PARTIAL(Status.PARTIAL.title()),
    FAIL(Status.FAIL.title()),
    NOT_APPLICABLE(Status.NOT_APPLICABLE.title()),
    /// Asked, and without a result.
    OPEN("open"),
    /// Not asked.
    ABSENT("absent");

    private final String title;

    Mark(String title) {
        this.title = title;
    }

    public static Mark of(@Nullable Answer answer) {
        if (answer == null) {
            return ABSENT;
        }
        return switch (answer.status()) {
            case null -> OPEN;
            case PASS -> PASS;
            case PARTIAL -> PARTIAL;
            case FAIL -> FAIL;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /// As reports spell it.
    public String title() {
        return title;
    }
}
