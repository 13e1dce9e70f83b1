package plumbline.review.action;

import plumbline.review.decision.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that a person did, however many decisions it changed: it is saved, undone and redone
/// as a whole.
///
/// `reverses` is the action that this one takes back, or empty.
public record Action(
        String id, Instant at, String who, Kind kind, String reverses, List<Change> changes) {

    /// Clocks go wrong, but what says that it is of a later time was made up, and nothing could
    /// come after it.
    public static final Instant LATEST = Instant.parse("2999-12-31T23:59:59.999999Z");

    public Action {
        changes = List.copyOf(changes);
        if (at.isAfter(LATEST)) {
            throw new IllegalArgumentException(at + " is not to be believed");
        }
    }

    /// The actions of another copy that it brought, by their ids; none where it is no joining.
    public Set<String> joined() {
        return kind == Kind.JOIN
                ? changes.stream()
                        .map(Change::after)
                        .flatMap(
                                each ->
                                        each instanceof Decision.Joined(var _, List<String> came)
                                                ? came.stream()
                                                : Stream.empty())
                        .collect(Collectors.toSet())
                : Set.of();
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
        /// A check is asked, or asked no longer.
        SWITCH,
        /// A check of the audit's own is written, changed, or taken away.
        DEFINE,
        /// Something is said of statements that could not be read, or taken away again.
        SET_ASIDE,
        /// Something that judging takes for granted is said, or left to the profile again.
        ADJUST,
        /// What was done in another copy of the audit is taken over.
        JOIN,
        UNDO,
        REDO
    }
}
