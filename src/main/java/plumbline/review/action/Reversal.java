package plumbline.review.action;

import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What undoing an action means now: the changes that can be taken back, and those that later
/// actions have overtaken, which stay as they are.
public record Reversal(Action action, List<Change> changes, List<Change> overtaken) {

    public Reversal {
        changes = List.copyOf(changes);
        overtaken = List.copyOf(overtaken);
    }

    public static Reversal of(Review review, Action action) {
        return action.joined().isEmpty() ? ofOwn(review, action) : ofJoining(review, action);
    }

    /// Undoing a joining takes back what it brought as well.
    private static Reversal ofJoining(Review review, Action joining) {
        List<Change> changes = new ArrayList<>();
        List<Change> overtaken = new ArrayList<>();
        for (Place each : review.placesOfJoining(joining)) {
            review.findParting(each, joining).ifPresent(changes::add);
            if (review.isBuiltOn(each, joining)) {
                Decision stands = review.find(each).orElse(null);
                overtaken.add(new Change(each, stands, stands));
            }
        }
        return new Reversal(joining, changes, overtaken);
    }

    private static Reversal ofOwn(Review review, Action action) {
        List<Change> changes = new ArrayList<>();
        List<Change> overtaken = new ArrayList<>();
        for (Change each : action.changes().reversed()) {
            review.findReversal(action, each)
                    .ifPresentOrElse(changes::add, () -> overtaken.add(each));
        }
        return new Reversal(action, changes, overtaken);
    }

    /// The last action of a person that stands, is no undoing itself, and of which something can be
    /// taken back, over all sessions.
    public static Optional<Action> findUndoable(Review review, String who) {
        return findUndoable(review, Set.of(who));
    }

    /// The same of a person who acted under several names.
    public static Optional<Action> findUndoable(Review review, Set<String> who) {
        return standing(review, who)
                .filter(each -> each.kind() != Action.Kind.UNDO)
                .filter(each -> !of(review, each).changes().isEmpty())
                .findFirst();
    }

    /// The last undoing of a person that stands, if that person did nothing but redo since.
    public static Optional<Action> findRedoable(Review review, String who) {
        return findRedoable(review, Set.of(who));
    }

    /// The same of a person who acted under several names.
    public static Optional<Action> findRedoable(Review review, Set<String> who) {
        return standing(review, who)
                .dropWhile(each -> each.kind() == Action.Kind.REDO)
                .findFirst()
                .filter(each -> each.kind() == Action.Kind.UNDO);
    }

    /// The actions of a person that no standing action takes back, the last one first.
    private static Stream<Action> standing(Review review, Set<String> who) {
        Set<String> reversed = new HashSet<>();
        return review.actions().reversed().stream()
                .filter(
                        each -> {
                            boolean stands = !reversed.contains(each.id());
                            if (stands) {
                                reversed.add(each.reverses());
                            }
                            return stands;
                        })
                .filter(each -> who.contains(each.who()));
    }
}
