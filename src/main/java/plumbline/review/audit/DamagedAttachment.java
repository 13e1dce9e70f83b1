package plumbline.review.audit;

/// A file that evidence rests on and that is missing, or is another than the one that was kept.
public record DamagedAttachment(String sha256, boolean missing) {}
