package plumbline.source.git;

import java.time.Instant;

/// One commit that touched a file: which, whose, when it was written and when it was committed, and
/// how much of the file it touched.
public record Change(
        String commit, String author, Instant authored, Instant committed, Extent extent) {

    /// How much of a file a commit touched.
    public enum Extent {
        /// The file was not there before.
        ARRIVED,
        /// The file only got another name or place.
        MOVED,
        /// Nothing but blanks and comments.
        BLANKS_AND_COMMENTS,
        /// What the file says.
        CONTENT,
        /// The file was taken away, and came back later.
        REMOVED
    }
}
