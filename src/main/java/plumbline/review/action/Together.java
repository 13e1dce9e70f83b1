package plumbline.review.action;

import plumbline.check.Status;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a person did in one go, although it was saved as soon as they said each part: a verdict,
/// and the reason that was asked for it. It is undone and redone in one step.
public final class Together {

    private Together() {}

    /// What undoing takes back now, the last first; nothing where there is nothing.
    public static List<Action> undoable(Review review, Set<String> who) {
        Optional<Action> last = Reversal.findUndoable(review, who);
        return Stream.concat(
                        last.stream(), last.flatMap(each -> findVerdict(review, each)).stream())
                .toList();
    }

    /// The undoings that redoing takes back now, in their order.
    public static List<Action> redoable(Review review, Set<String> who) {
        Optional<Action> first = Reversal.findRedoable(review, who);
        return Stream.concat(
                        first.stream(), first.flatMap(each -> findReason(review, each)).stream())
                .toList();
    }

    /// The verdict that asked for this reason, which may have been redone with it.
    private static Optional<Action> findVerdict(Review review, Action reason) {
        return previous(review, reason)
                .filter(each -> each.kind() != Action.Kind.UNDO)
                .filter(each -> asksFor(begin(review, each), begin(review, reason)));
    }

    /// The undoing of the reason of a verdict that is redone.
    private static Optional<Action> findReason(Review review, Action undone) {
        return previous(review, undone)
                .filter(each -> each.kind() == Action.Kind.UNDO)
                .filter(each -> asksFor(begin(review, undone), begin(review, each)));
    }

    /// What was done before it was undone and redone.
    private static Action begin(Review review, Action action) {
        return review.findAction(action.reverses()).map(each -> begin(review, each)).orElse(action);
    }

    /// What the same person did just before.
    private static Optional<Action> previous(Review review, Action action) {
        return review.actions().reversed().stream()
                .dropWhile(each -> !each.id().equals(action.id()))
                .skip(1)
                .filter(each -> each.who().equals(action.who()))
                .findFirst();
    }

    private static boolean asksFor(Action verdict, Action reason) {
        return verdict.kind() == Action.Kind.DECIDE
                && reason.kind() == Action.Kind.DECIDE
                && reason.changes().stream().allMatch(Together::isReason)
                && verdict.changes().stream()
                        .filter(Together::isAsked)
                        .flatMap(each -> each.place().findCell().stream())
                        .anyMatch(cell -> isAbout(reason, cell));
    }

    private static boolean isReason(Change change) {
        return change.place().aspect() == Aspect.REASON;
    }

    /// A PASS asks for none.
    private static boolean isAsked(Change change) {
        return change.after() instanceof Decision.Result(Status status, var _)
                && status != Status.PASS;
    }

    private static boolean isAbout(Action reason, Cell cell) {
        return reason.changes().stream()
                .map(each -> each.place().findCell().orElse(null))
                .allMatch(each -> Objects.equals(each, cell));
    }
}
