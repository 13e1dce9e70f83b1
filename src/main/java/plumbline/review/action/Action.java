package plumbline.review.action;

import java.time.Instant;
import java.util.List;

/// One thing that a person did, however many decisions it changed: it is saved, undone and redone
/// as a whole.
///
/// `reverses` is the action that this one takes back, or empty.
public record Action(
        String id, Instant at, String who, Kind kind, String reverses, List<Change> changes) {

    public Action {
        changes = List.copyOf(changes);
    }

    /// What was done.
    public enum Kind {
        DECIDE,
        ACCEPT_PROPOSALS,
        APPLY_TO_SIMILAR,
        NOTE,
        ATTACH,
        DETACH,
        RE_ANCHOR,
        DISPOSE,
        WEIGH,
        HAND_ON,
        ASSUME,
        REFUTE,
        GROUP,
        IMPORT,
        CARRY_OVER,
        UNDO,
        REDO
    }
}
