package plumbline.framework;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

/// A value of a tool's configuration and where it comes from; `span` is null for what is the tool's
/// own default.
///
/// A value that the environment gives is written as `${NAME}`.
public record Configured<T>(T value, Origin origin, @Nullable SourceSpan span) {

    /// Who decided the value.
    public enum Origin {
        DEFAULT,
        FILE,
        COMMAND_LINE,
        ENVIRONMENT,
        /// Nobody knows: code decides it, and what is given is what the tool does by itself.
        UNKNOWN
    }

    public static <T> Configured<T> byDefault(T value) {
        return new Configured<>(value, Origin.DEFAULT, null);
    }

    /// What the tool does unless the code that runs it says otherwise, which could not be read.
    public static <T> Configured<T> notKnown(T value) {
        return new Configured<>(value, Origin.UNKNOWN, null);
    }

    public static <T> Configured<T> inFile(T value, SourceSpan span) {
        return new Configured<>(value, Origin.FILE, span);
    }
}
