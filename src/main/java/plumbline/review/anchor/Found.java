package plumbline.review.anchor;

/// What became of evidence, why, and where it is now as far as that is known.
public record Found(Freshness freshness, Reason reason, Anchor anchor) {}
