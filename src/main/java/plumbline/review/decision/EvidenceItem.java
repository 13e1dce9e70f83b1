package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.anchor.Anchor;

import java.time.Instant;
import java.time.LocalDate;

/// A piece of evidence that a person attached: what it is, what it says, what it speaks for.
///
/// `text` is the snippet, the output, the link or the search; `attachment` is the SHA-256 of a file
/// that was kept, or empty. `effective` is the day that it speaks about, where that is known:
/// output may have been kept for weeks before somebody attached it.
public record EvidenceItem(
        Kind kind,
        String text,
        Status supports,
        Instant captured,
        @Nullable Anchor anchor,
        String attachment,
        @Nullable LocalDate effective) {

    /// What it is.
    public enum Kind {
        LINES,
        SNIPPET,
        COMMAND,
        FILE,
        LINK,
        STATEMENT,
        COUNTER_EVIDENCE,
        ABSENCE
    }

    /// Evidence that speaks about the moment it was captured in.
    public EvidenceItem(
            Kind kind,
            String text,
            Status supports,
            Instant captured,
            @Nullable Anchor anchor,
            String attachment) {
        this(kind, text, supports, captured, anchor, attachment, null);
    }

    /// The same at another place.
    public EvidenceItem anchoredAt(Anchor newAnchor) {
        return new EvidenceItem(kind, text, supports, captured, newAnchor, attachment, effective);
    }

    /// What it says, whatever became of the place.
    public EvidenceItem withoutPlace() {
        return new EvidenceItem(
                kind == Kind.LINES ? Kind.SNIPPET : kind,
                text,
                supports,
                captured,
                null,
                attachment,
                effective);
    }
}
