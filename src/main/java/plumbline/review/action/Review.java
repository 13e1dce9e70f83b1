package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What all actions add up to: the decision that stands at each place, the actions that led there,
/// and where people who did not know of each other decided differently.
///
/// A change that does not find what it says stood there before comes from a journal that went its
/// own way. What stands then stays, the other decision is kept beside it, and whoever decides there
/// next settles it.
public final class Review {

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<Place, Decision> decisions = new HashMap<>();
    private final Map<Place, List<Contender>> disputes = new LinkedHashMap<>();
    private final Map<Place, List<String>> histories = new HashMap<>();

    /// A decision that another one stands in the way of.
    public record Contender(Action action, @Nullable Decision decision) {}

    /// Nothing was decided yet.
    public Review() {}

    public static Review of(List<Action> actions) {
        Review review = new Review();
        actions.forEach(review::add);
        return review;
    }

    /// Carries an action out; one that is known already changes nothing.
    public void add(Action action) {
        if (actions.putIfAbsent(action.id(), action) == null) {
            action.changes().forEach(each -> add(action, each));
        }
    }

    private void add(Action action, Change change) {
        Place place = change.place();
        histories.computeIfAbsent(place, _ -> new ArrayList<>()).add(action.id());
        Decision present = decisions.get(place);
        if (Objects.equals(present, change.before())) {
            put(place, change.after());
            disputes.remove(place);
        } else if (!Objects.equals(present, change.after())) {
            disputes.computeIfAbsent(place, _ -> new ArrayList<>())
                    .add(new Contender(action, change.after()));
        }
    }

    private void put(Place place, @Nullable Decision decision) {
        if (decision == null) {
            decisions.remove(place);
        } else {
            decisions.put(place, decision);
        }
    }

    public Optional<Decision> find(Place place) {
        return Optional.ofNullable(decisions.get(place));
    }

    /// The decision at a place, if it is of that kind.
    public <T extends Decision> Optional<T> find(Place place, Class<T> kind) {
        return find(place).filter(kind::isInstance).map(kind::cast);
    }

    /// Every place where something is decided.
    public Stream<Map.Entry<Place, Decision>> decisions() {
        return decisions.entrySet().stream();
    }

    /// All actions in their order.
    public List<Action> actions() {
        return List.copyOf(actions.values());
    }

    public Optional<Action> findAction(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /// What was done at a place, in its order.
    public List<Action> history(Place place) {
        return histories.getOrDefault(place, List.of()).stream()
                .flatMap(each -> findAction(each).stream())
                .toList();
    }

    /// The decisions that contend with the one that stands at a place.
    public List<Contender> disputes(Place place) {
        return List.copyOf(disputes.getOrDefault(place, List.of()));
    }

    /// The places where something is not settled.
    public List<Place> disputed() {
        return List.copyOf(disputes.keySet());
    }
}
