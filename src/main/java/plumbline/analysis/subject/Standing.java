package plumbline.analysis.subject;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.framework.Migration;
import plumbline.source.SourceSpan;

/// Whether something was there before the migration that touches it, and who made it where that is
/// known.
public record Standing(
        Kind kind, Certainty certainty, @Nullable Migration maker, @Nullable SourceSpan place) {

    /// Whether it can hold rows already.
    public enum Kind {
        /// This migration makes it.
        NEW,
        /// It was there before.
        EXISTING
    }

    public boolean isNew() {
        return kind == Kind.NEW;
    }
}
