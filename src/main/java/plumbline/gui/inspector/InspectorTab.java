package plumbline.gui.inspector;

/// What of a cell the inspector shows.
public enum InspectorTab {
    EVIDENCE,
    DISCUSSION,
    HISTORY,
    WHY
}
