package plumbline.analysis.timeline;

/// One of the three orders in which migrations can be looked at.
public enum Axis {
    /// In which the tool runs them.
    RUNNING,
    /// By the time in their names.
    NAME_TIME,
    /// In which git got them.
    GIT
}
