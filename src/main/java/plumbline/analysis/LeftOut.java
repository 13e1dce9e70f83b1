package plumbline.analysis;

import plumbline.source.SkipReason;

/// A file or folder that was not read, or is no migration though it looks like one.
public sealed interface LeftOut {

    String file();

    /// It could not be read, or is nobody's work.
    record Unread(String file, SkipReason reason) implements LeftOut {}

    /// The reason in the words of the adapter that looked at it.
    record NoMigration(String file, String reason) implements LeftOut {}
}
