package plumbline.analysis;

/// How sure a fact is that was concluded from what was read.
public enum Certainty {
    /// What was read proves it.
    CERTAIN,
    /// Nothing that was read speaks against it.
    LIKELY,
    /// Worth a look, no more.
    HINT
}
