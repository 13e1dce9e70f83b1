package plumbline.gui.joining;

import plumbline.review.audit.Copied;
import plumbline.review.joining.Joining;

/// The other copy as it was read, beside this one.
record Other(Copied copy, Joining joining) {}
