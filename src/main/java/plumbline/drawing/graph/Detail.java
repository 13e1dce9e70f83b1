package plumbline.drawing.graph;

/// How much of a table is shown.
public enum Detail {
    NAME,
    /// The columns that are in keys, or lead to other tables by their names.
    KEYS,
    ALL
}
