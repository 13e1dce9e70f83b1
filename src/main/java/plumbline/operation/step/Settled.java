package plumbline.operation.step;

import java.time.Instant;

/// What somebody said of a place that could not be read: why it needs no reading, who, and when;
/// `sql` is what it stands for, or nothing where it does not concern the schema.
public record Settled(String reason, String sql, String who, Instant at) {}
