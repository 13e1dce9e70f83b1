package plumbline.review.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
        List<Change> changes = new ArrayList<>();
        List<Change> overtaken = new ArrayList<>();
        for (Change each : action.changes().reversed()) {
            boolean stands = Objects.equals(review.find(each.place()).orElse(null), each.after());
            (stands ? changes : overtaken).add(each.reversed());
        }
        return new Reversal(action, changes, overtaken);
    }

    /// The last action that stands and is no undoing itself, over all sessions.
    public static Optional<Action> findUndoable(Review review) {
        return standing(review).filter(each -> each.kind() != Action.Kind.UNDO).findFirst();
    }

    /// The last undoing that stands, if nothing but redoing came after it.
    public static Optional<Action> findRedoable(Review review) {
        return standing(review)
                .dropWhile(each -> each.kind() == Action.Kind.REDO)
                .findFirst()
                .filter(each -> each.kind() == Action.Kind.UNDO);
    }

    /// The actions that no standing action takes back, the last one first.
    private static Stream<Action> standing(Review review) {
        Set<String> reversed = new HashSet<>();
        return review.actions().reversed().stream()
                .filter(
                        each -> {
                            boolean stands = !reversed.contains(each.id());
                            if (stands) {
                                reversed.add(each.reverses());
                            }
                            return stands;
                        });
    }
}
