package plumbline.setting;

import plumbline.source.SourceSpan;

/// What fills a database beside migrations.
public sealed interface SeedFact extends Surrounding {

    /// What a second run does.
    enum Again {
        /// Leaves or updates what is there.
        HARMLESS,
        /// Deletes first what it then inserts.
        REPLACES,
        /// Inserts once more, or fails.
        REPEATS,
        UNKNOWN
    }

    /// A file of seeds; the place is what tells what a second run does.
    record File(String path, Again again, boolean demonstration, SourceSpan span)
            implements SeedFact {}

    /// A password or personal address that is written into a file of seeds; shown masked.
    record Secret(String kind, String shown, SourceSpan span) implements SeedFact {}
}
