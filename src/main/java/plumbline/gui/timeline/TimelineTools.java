package plumbline.gui.timeline;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.navigation.SharedLook;

/// What one can do with the timeline besides looking; it stays when the tab is closed.
public record TimelineTools(Brush brush, Playhead playhead) {

    /// `filter` is what a part of the axis becomes a term of.
    public static TimelineTools of(
            TimelineViewModel model, OpenAudit audit, SharedFilter filter, SharedLook look) {
        Brush brush = new Brush(model, audit, filter);
        new InTime(model, brush, look).install();
        return new TimelineTools(brush, new Playhead(model, look));
    }

    /// Stops what is under way, or else lets pass what came at any time; whether there was
    /// something to leave.
    boolean leave() {
        return playhead.leave() || brush.leave();
    }
}
