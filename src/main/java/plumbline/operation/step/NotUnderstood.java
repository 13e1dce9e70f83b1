package plumbline.operation.step;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

/// A place that could not be read: why, with what in particular, and the text that stands there;
/// `settled` where somebody said what is to be made of it.
public record NotUnderstood(
        SourceSpan span, Obstacle obstacle, String detail, String text, @Nullable Settled settled) {

    /// One that nobody has said anything about.
    public NotUnderstood(SourceSpan span, Obstacle obstacle, String detail, String text) {
        this(span, obstacle, detail, text, null);
    }

    public NotUnderstood settled(Settled said) {
        return new NotUnderstood(span, obstacle, detail, text, said);
    }

    /// Whether it is as unknown as it was.
    public boolean isOpen() {
        return settled == null;
    }
}
