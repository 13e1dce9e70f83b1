package plumbline.review.joining;

import plumbline.review.action.Action;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Deed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes over what was done in another copy of the audit, and says which side stands where both
/// decided differently.
///
/// What nobody said anything about stays as both decided it. `came` are the actions that it brings;
/// it changes nothing of what they say, so that each keeps its author.
public record Join(Path copy, Map<Place, Side> sides, List<Action> came) implements Deed {

    public Join {
        sides = Map.copyOf(new HashMap<>(sides));
        came = List.copyOf(came);
    }

    /// Before it is known what comes.
    public static Join of(Path copy, Map<Place, Side> sides) {
        return new Join(copy, sides, List.of());
    }

    /// The same, bringing these.
    public Join bringing(List<Action> actions) {
        return new Join(copy, sides, actions);
    }

    @Override
    public Kind kind() {
        return Kind.JOIN;
    }

    /// Where the other copy only says that it took over what is here, there is nothing to join.
    @Override
    public List<Change> changes(Review review) {
        boolean brings = came.stream().anyMatch(Join::says);
        if (!brings) {
            return List.of();
        }
        List<String> ids = came.stream().map(Action::id).toList();
        String name = String.valueOf(copy.getFileName());
        Changes changes = new Changes(review);
        changes.put(Place.ofJoining("J-" + ids.getFirst()), new Decision.Joined(name, ids));
        Review before = without(review, ids);
        Review theirs = Review.of(came);
        sides.forEach((place, side) -> settle(place, side, before, theirs, changes));
        return changes.list();
    }

    private static boolean says(Action action) {
        return action.changes().stream().anyMatch(each -> each.place().aspect() != Aspect.JOINED);
    }

    private static Review without(Review review, List<String> ids) {
        Map<String, Action> left = new HashMap<>();
        review.actions().forEach(each -> left.put(each.id(), each));
        left.keySet().removeAll(ids);
        return Review.of(left.values());
    }

    private static void settle(
            Place place, Side side, Review mine, Review theirs, Changes changes) {
        switch (side) {
            case MINE -> changes.put(place, mine.find(place).orElse(null));
            case THEIRS -> changes.put(place, theirs.find(place).orElse(null));
            case BOTH -> leaveOpen(place, changes);
        }
    }

    /// A cell whose result people do not agree about goes back to them.
    private static void leaveOpen(Place place, Changes changes) {
        if (place.aspect() == Aspect.RESULT
                && place.subject() instanceof Subject.OfCell(Cell cell)) {
            changes.put(Place.of(cell, Aspect.STATE), new Decision.State(ReviewState.RETURNED));
        }
    }
}
