package plumbline.operation.step;

import plumbline.source.SourceSpan;

/// A place that could not be read: why, with what in particular, and the text that stands there.
public record NotUnderstood(SourceSpan span, Obstacle obstacle, String detail, String text) {}
