package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The actions of a review as the steps that led to it, the latest first: which of them stand, and
/// what would have to be taken back to come to another point of them.
public final class Steps {

    private final List<Step> all;
    private final Map<String, Integer> places = new HashMap<>();

    /// An action, and the undoing that stands against it.
    public record Step(Action action, @Nullable Action undoing) {

        public boolean isUndone() {
            return undoing != null;
        }

        /// Whether it only takes another one back.
        public boolean isReversal() {
            return !action.reverses().isEmpty();
        }
    }

    private Steps(List<Step> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).action().id(), i);
        }
    }

    public static Steps of(Review review) {
        Map<String, Action> undoings = new HashMap<>();
        List<Step> all = new ArrayList<>();
        for (Action each : review.actions().reversed()) {
            Action undoing = undoings.get(each.id());
            all.add(new Step(each, undoing));
            if (undoing == null && !each.reverses().isEmpty()) {
                undoings.put(each.reverses(), each);
            }
        }
        return new Steps(all);
    }

    /// The latest first.
    public List<Step> all() {
        return all;
    }

    /// What to take back, in that order, so that all is as it was after an action: what stands and
    /// came later. What was done and taken back since has nothing to say.
    public List<Action> later(String id) {
        int here = places.getOrDefault(id, 0);
        Set<String> later = new HashSet<>();
        all.subList(0, here).forEach(each -> later.add(each.action().id()));
        return all.subList(0, here).stream()
                .filter(each -> !each.isUndone() && !later.contains(each.action().reverses()))
                .map(Step::action)
                .toList();
    }

    /// The undoings to take back, in that order, so that an undone action stands again, with those
    /// before it that were undone as well, back to the first that stands.
    public List<Action> undoings(String id) {
        List<Action> undoings = new ArrayList<>();
        int from = places.getOrDefault(id, all.size());
        for (Step each : all.subList(from, all.size())) {
            if (!each.isReversal()) {
                if (each.undoing() == null) {
                    break;
                }
                undoings.addFirst(each.undoing());
            }
        }
        return List.copyOf(undoings);
    }
}
