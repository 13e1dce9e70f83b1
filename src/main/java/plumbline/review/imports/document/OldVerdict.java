package plumbline.review.imports.document;

import plumbline.check.Status;

import java.util.Optional;

/// What an old audit says of a check: a status, or that none was given.
public enum OldVerdict {
    PASS("PASS"),
    PARTIAL("PARTIAL"),
    FAIL("FAIL"),
    NOT_APPLICABLE("N/A"),
    /// Named and not judged: an empty box, `UNKNOWN`.
    OPEN("OPEN"),
    /// An issue whose box is ticked.
    FIXED("FIXED");

    private final String title;

    OldVerdict(String title) {
        this.title = title;
    }

    /// As documents and JSON spell it.
    public String title() {
        return title;
    }

    /// Empty where the document gives none.
    public Optional<Status> status() {
        return switch (this) {
            case PASS -> Optional.of(Status.PASS);
            case PARTIAL -> Optional.of(Status.PARTIAL);
            case FAIL -> Optional.of(Status.FAIL);
            case NOT_APPLICABLE -> Optional.of(Status.NOT_APPLICABLE);
            case OPEN, FIXED -> Optional.empty();
        };
    }

    public boolean isNonPass() {
        return this == PARTIAL || this == FAIL;
    }
}
