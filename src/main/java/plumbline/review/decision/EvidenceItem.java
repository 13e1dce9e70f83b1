package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.anchor.Anchor;

import java.time.Instant;

/// A piece of evidence that a person attached: what it is, what it says, what it speaks for.
///
/// `text` is the snippet, the output, the link or the search; `attachment` is the SHA-256 of a file
/// that was kept, or empty.
public record EvidenceItem(
        Kind kind,
        String text,
        Status supports,
        Instant captured,
        @Nullable Anchor anchor,
        String attachment) {

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

    /// The same at another place.
    public EvidenceItem anchoredAt(Anchor newAnchor) {
        return new EvidenceItem(kind, text, supports, captured, newAnchor, attachment);
    }
}
