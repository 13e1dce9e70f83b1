package plumbline.review.anchor;

/// What became of evidence, why, and where it is now as far as that is known.
public record Finding(Freshness freshness, Reason reason, Anchor anchor) {}
