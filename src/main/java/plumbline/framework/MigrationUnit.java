package plumbline.framework;

import org.jspecify.annotations.Nullable;

/// A file, or a pair of files, that holds one or more migrations; `downFile` where down stands in a
/// file of its own.
public record MigrationUnit(String file, @Nullable String downFile, Status status) {

    /// Whether the tool would run it.
    public enum Status {
        /// It stands where the tool looks.
        ACTIVE,
        /// A copy kept beside the active ones, or replaced by a baseline.
        ARCHIVED,
        /// It is there, but the configuration does not reach it.
        UNLISTED
    }
}
