package plumbline.gui.timeline;

/// What one can do with the timeline besides looking; it stays when the tab is closed.
public record TimelineTools(Brush brush, Playhead playhead) {

    /// Stops what is under way, or else lets pass what came at any time; whether there was
    /// something to leave.
    boolean leave() {
        return playhead.leave() || brush.leave();
    }
}
