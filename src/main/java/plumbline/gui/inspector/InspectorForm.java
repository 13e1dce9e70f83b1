package plumbline.gui.inspector;

/// What is filled in beside a cell.
public enum InspectorForm {
    /// Nothing: its parts are shown.
    NONE,
    ATTACH,
    DISPOSE
}
