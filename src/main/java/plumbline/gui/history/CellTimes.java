package plumbline.gui.history;

import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// When somebody decided the results that stand.
public record CellTimes(Map<Cell, Instant> decided) {

    public static final CellTimes UNKNOWN = new CellTimes(Map.of());

    public CellTimes {
        decided = Map.copyOf(decided);
    }

    /// Of these cells; what nobody has decided has no time.
    public static CellTimes of(Review review, Collection<Cell> cells) {
        Map<Cell, Instant> times = new HashMap<>();
        for (Cell cell : cells) {
            Place place = Place.of(cell, Aspect.RESULT);
            review.find(place)
                    .flatMap(stands -> findTime(review.history(place), place, stands))
                    .ifPresent(time -> times.put(cell, time));
        }
        return new CellTimes(times);
    }

    /// Undoing brings an earlier decision back, which is as old as it was.
    private static Optional<Instant> findTime(
            List<Action> history, Place place, Decision decision) {
        return history.reversed().stream()
                .filter(each -> !isWayBack(each) && leadsTo(each, place, decision))
                .findFirst()
                .or(() -> Optional.of(history.getLast()))
                .map(Action::at);
    }

    private static boolean isWayBack(Action action) {
        return action.kind() == Action.Kind.UNDO || action.kind() == Action.Kind.REDO;
    }

    private static boolean leadsTo(Action action, Place place, Decision decision) {
        return action.changes().stream()
                .anyMatch(each -> each.place().equals(place) && decision.equals(each.after()));
    }

    /// How many whole days ago that was.
    public OptionalLong days(Cell cell, Instant now) {
        Instant time = decided.get(cell);
        return time == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, Duration.between(time, now).toDays()));
    }
}
