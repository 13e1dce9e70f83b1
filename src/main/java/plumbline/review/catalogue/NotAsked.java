package plumbline.review.catalogue;

import java.time.Instant;

/// A check that an audit does not ask: why, who said so, and when.
public record NotAsked(String check, String reason, String who, Instant at) {}
