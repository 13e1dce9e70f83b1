package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all actions add up to: the decision that stands at each place, the actions that led there,
/// and where people who did not know of each other decided differently.
///
/// It depends on which actions there are and not on the order in which they came together. Where
/// people differ, the earlier decision stands and the others are kept beside it; whoever decides
/// there next settles it.
public final class Review {

    /// The same on all machines.
    static final Comparator<Action> BY_TIME =
            Comparator.comparing(Action::at).thenComparing(Action::id);

    private final SequencedMap<String, Action> actions = new LinkedHashMap<>();
    private final Map<Place, PlaceHistory> places = new LinkedHashMap<>();

    /// The places of an aspect of which a subject has several.
    private final Map<Subject, List<Place>> severals = new HashMap<>();

    /// A decision that another one stands in the way of.
    public record Contender(Action action, @Nullable Decision decision) {}

    /// Nothing was decided yet.
    public Review() {}

    /// Of actions in any order.
    public static Review of(Collection<Action> actions) {
        Review review = new Review();
        actions.stream().sorted(BY_TIME).forEach(review::add);
        return review;
    }

    /// Carries an action out; one that is known already changes nothing.
    public void add(Action action) {
        if (actions.putIfAbsent(action.id(), action) == null) {
            Set<String> parted = parted(action);
            action.changes().forEach(each -> add(action, each, parted));
        }
    }

    private void add(Action action, Change change, Set<String> parted) {
        places.computeIfAbsent(change.place(), this::begin).add(action, change, parted);
    }

    /// What an action takes back that undoes a joining: the joining itself and all that it brought.
    private Set<String> parted(Action action) {
        return action.kind() == Action.Kind.UNDO
                ? findAction(action.reverses()).map(Review::brought).orElse(Set.of())
                : Set.of();
    }

    private static Set<String> brought(Action joining) {
        Set<String> came = joining.joined();
        return came.isEmpty()
                ? came
                : Stream.concat(came.stream(), Stream.of(joining.id())).collect(Collectors.toSet());
    }

    private PlaceHistory begin(Place place) {
        if (!place.item().isEmpty()) {
            severals.computeIfAbsent(place.subject(), _ -> new ArrayList<>()).add(place);
        }
        return new PlaceHistory();
    }

    public Optional<Decision> find(Place place) {
        return steps(place).findFirst().map(PlaceHistory.Step::decision);
    }

    private Stream<PlaceHistory.Step> steps(Place place) {
        return findHistory(place).stream().flatMap(each -> each.holding().stream());
    }

    /// All decisions that hold at a place, whether they agree or not: the first stands.
    public List<Contender> holding(Place place) {
        return steps(place).map(each -> new Contender(each.action(), each.decision())).toList();
    }

    /// The decision at a place, if it is of that kind.
    public <T extends Decision> Optional<T> find(Place place, Class<T> kind) {
        return find(place).filter(kind::isInstance).map(kind::cast);
    }

    /// Every place where something is decided.
    public Stream<Map.Entry<Place, Decision>> decisions() {
        return places.keySet().stream()
                .flatMap(place -> find(place).stream().map(each -> Map.entry(place, each)));
    }

    /// What stands at the places of an aspect of which a subject has several, like its notes.
    public Stream<Map.Entry<Place, Decision>> decisions(Subject subject, Aspect aspect) {
        return places(subject, aspect).stream()
                .flatMap(place -> find(place).stream().map(each -> Map.entry(place, each)));
    }

    /// The places of an aspect where something was decided about a subject, even if it was taken
    /// back.
    public List<Place> places(Subject subject, Aspect aspect) {
        Place only = new Place(subject, aspect, "");
        return Stream.concat(
                        Stream.of(only).filter(places::containsKey),
                        severals.getOrDefault(subject, List.of()).stream()
                                .filter(each -> each.aspect() == aspect))
                .toList();
    }

    /// All actions in their order.
    public List<Action> actions() {
        return List.copyOf(actions.values());
    }

    public Optional<Action> findLast() {
        return Optional.ofNullable(actions.lastEntry()).map(Map.Entry::getValue);
    }

    public Optional<Action> findAction(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /// What was done at a place, in its order.
    public List<Action> history(Place place) {
        return findHistory(place).stream().flatMap(PlaceHistory::actions).toList();
    }

    /// The decisions that contend with the one that stands at a place.
    public List<Contender> disputes(Place place) {
        Decision stands = find(place).orElse(null);
        return steps(place)
                .filter(each -> !agree(each.decision(), stands))
                .map(each -> new Contender(each.action(), each.decision()))
                .toList();
    }

    private static boolean agree(@Nullable Decision one, @Nullable Decision other) {
        return one == null ? other == null : other != null && one.agreesWith(other);
    }

    /// The places where something is not settled.
    public List<Place> disputed() {
        return places.entrySet().stream()
                .filter(each -> each.getValue().isForked())
                .map(Map.Entry::getKey)
                .filter(each -> !disputes(each).isEmpty())
                .toList();
    }

    /// A change as it is carried out now, after all that is known at its place.
    public Change following(Change change) {
        return findHistory(change.place())
                .map(each -> change.following(each.ends()))
                .orElse(change);
    }

    /// What takes a change of an action back now; empty where later actions have overtaken it.
    Optional<Change> findReversal(Action action, Change change) {
        return findHistory(change.place())
                .map(each -> each.endsLike(action.id()))
                .filter(each -> !each.isEmpty())
                .map(each -> change.reversed().following(each));
    }

    /// The places that a joining and what it brought are about; none of an action that is none.
    List<Place> placesOfJoining(Action joining) {
        return brought(joining).stream()
                .flatMap(each -> findAction(each).stream())
                .flatMap(each -> each.changes().stream())
                .map(Change::place)
                .distinct()
                .toList();
    }

    /// What takes a joining back at a place: all is as it was before it; empty where nothing is
    /// else, or where later actions have overtaken it.
    Optional<Change> findParting(Place place, Action joining) {
        Set<String> came = brought(joining);
        return findHistory(place)
                .filter(each -> !each.isBuiltOn(came))
                .filter(each -> each.isChangedBy(came))
                .map(each -> each.parting(place, came));
    }

    /// Whether something was decided at a place that knew what a joining brought there.
    boolean isBuiltOn(Place place, Action joining) {
        return findHistory(place).filter(each -> each.isBuiltOn(brought(joining))).isPresent();
    }

    private Optional<PlaceHistory> findHistory(Place place) {
        return Optional.ofNullable(places.get(place));
    }
}
