package plumbline.schema.dependency;

/// One object that needs another one.
public record ObjectDependency(int user, int needed, Kind kind) {

    /// In which way.
    public enum Kind {
        /// It is a part of the other and goes with it.
        PART,
        /// The other cannot be dropped before it.
        NEEDS,
        /// The body of a routine names it, which the server does not keep as a dependency.
        MENTIONS
    }
}
