package plumbline.report.joining;

import plumbline.review.audit.Copied;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Side;

/// Another copy of an audit beside this one; `side` stands where both differ, and `saved` says
/// whether that was written.
public record Looked(Copied copy, Joining joining, Side side, boolean saved) {}
