package plumbline.review.imports.matching;

/// The check that a text speaks of, and how sure that is; without one, the id is empty.
public record Match(String check, Kind kind) {

    /// No check asks this.
    public static final Match NONE = new Match("", Kind.NEW);

    /// How a check was found.
    public enum Kind {
        /// By its id or title.
        EXACT,
        /// By a name that is known for it.
        ALIAS,
        /// By some of its words.
        PROBABLE,
        /// Not: the catalogue has no such check.
        NEW,
        /// A person said so.
        CHOSEN
    }
}
