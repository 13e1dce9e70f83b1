package plumbline.review.compare;

import plumbline.review.anchor.Anchor;
import plumbline.review.decision.EvidenceItem;
import plumbline.source.Secrets;

/// A piece of evidence as it can be compared: its file without lines, and what it says without
/// regard to spaces, or a digest of that.
public record Fact(String file, String text) {

    /// A search that found nothing: the same however much was searched.
    public static final Fact NOTHING_FOUND = new Fact("", "");

    /// Reports never tell secrets, so that these are no difference.
    public static Fact of(String file, String text) {
        return new Fact(file, Secrets.mask(text).strip().replaceAll("\\s+", " "));
    }

    /// What a person attached.
    public static Fact of(EvidenceItem item) {
        Anchor anchor = item.anchor();
        return anchor == null
                ? of(item.attachment(), item.text())
                : new Fact(anchor.path(), anchor.snippet());
    }
}
