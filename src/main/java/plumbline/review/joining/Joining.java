package plumbline.review.joining;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.joining.Meeting.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Two copies of an audit side by side, before they are joined.
///
/// The `base` is what both know: the actions that are in both journals. `came` are the actions that
/// only the other copy has, and `own` those that only this one has; `joined` is what all of them
/// add up to.
public record Joining(
        Review base,
        Review mine,
        Review theirs,
        Review joined,
        List<Action> came,
        List<Action> own,
        List<Meeting> meetings) {

    public Joining {
        came = List.copyOf(came);
        own = List.copyOf(own);
        meetings = List.copyOf(meetings);
    }

    /// Of this copy, and of what was done in the other one.
    public static Joining of(Review mine, Collection<Action> others) {
        Review theirs = Review.of(others);
        List<Action> common = known(mine, theirs, true);
        List<Action> own = known(mine, theirs, false);
        List<Action> came = known(theirs, mine, false);
        Review base = Review.of(common);
        Review joined = Review.of(Stream.concat(mine.actions().stream(), came.stream()).toList());
        return new Joining(
                base,
                mine,
                theirs,
                joined,
                came,
                own,
                new Meetings(base, mine, theirs, joined).all(came, own));
    }

    private static List<Action> known(Review of, Review to, boolean wanted) {
        return of.actions().stream()
                .filter(each -> to.findAction(each.id()).isPresent() == wanted)
                .toList();
    }

    /// Whether both began as one; else nobody knows what either changed.
    public boolean isOfOneOrigin() {
        return !base.actions().isEmpty() || mine.actions().isEmpty() || theirs.actions().isEmpty();
    }

    /// Whether the other copy says anything that is not known here.
    public boolean brings() {
        return !meetings.isEmpty();
    }

    public long count(Kind kind) {
        return meetings.stream().filter(each -> each.kind() == kind).count();
    }

    /// About how many things only this copy decided.
    public long countOwn() {
        Set<Subject> met = new HashSet<>();
        meetings.forEach(each -> met.add(each.subject()));
        return subjects(own).stream().filter(each -> !met.contains(each)).count();
    }

    private static Set<Subject> subjects(List<Action> actions) {
        Set<Subject> subjects = new LinkedHashSet<>();
        Meetings.places(actions).forEach(each -> subjects.add(each.subject()));
        return subjects;
    }

    /// Finds where what was done in two copies comes together.
    private record Meetings(Review base, Review mine, Review theirs, Review joined) {

        private static final Comparator<Meeting> DIFFERENT_FIRST =
                Comparator.comparing(Meeting::kind);

        /// In the order in which the other copy came to them, those that differ first.
        List<Meeting> all(List<Action> came, List<Action> own) {
            Map<Subject, List<Place>> theirPlaces = bySubject(came);
            Map<Subject, List<Place>> myPlaces = bySubject(own);
            return theirPlaces.entrySet().stream()
                    .flatMap(
                            each ->
                                    meeting(
                                            each.getKey(),
                                            each.getValue(),
                                            myPlaces.getOrDefault(each.getKey(), List.of()))
                                            .stream())
                    .sorted(DIFFERENT_FIRST)
                    .toList();
        }

        private static Map<Subject, List<Place>> bySubject(List<Action> actions) {
            Map<Subject, List<Place>> places = new LinkedHashMap<>();
            places(actions)
                    .forEach(
                            each ->
                                    places.computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                                            .add(each));
            return places;
        }

        /// What a joining says of itself is about no decision.
        static Stream<Place> places(List<Action> actions) {
            return actions.stream()
                    .flatMap(each -> each.changes().stream())
                    .map(Change::place)
                    .filter(each -> each.aspect() != Aspect.JOINED)
                    .distinct();
        }

        private Optional<Meeting> meeting(
                Subject subject, List<Place> theirPlaces, List<Place> myPlaces) {
            List<Place> theyChanged = changed(theirs, theirPlaces);
            List<Place> iChanged = changed(mine, myPlaces);
            List<Place> different = theirPlaces.stream().filter(this::differs).toList();
            if (theyChanged.isEmpty() && different.isEmpty()) {
                return Optional.empty();
            }
            Kind kind =
                    !different.isEmpty()
                            ? Kind.DIFFERENT
                            : iChanged.isEmpty() ? Kind.THEIRS : Kind.BESIDE;
            List<Place> places =
                    Stream.of(different, theyChanged, iChanged)
                            .flatMap(List::stream)
                            .distinct()
                            .sorted(Comparator.comparing(Place::aspect))
                            .toList();
            return Optional.of(new Meeting(subject, kind, places, different));
        }

        private List<Place> changed(Review in, List<Place> places) {
            return places.stream().filter(each -> !in.find(each).equals(base.find(each))).toList();
        }

        /// Whether people contend there who did not before.
        private boolean differs(Place place) {
            return !joined.disputes(place).isEmpty()
                    && !joined.disputes(place).equals(mine.disputes(place))
                    && !mine.find(place).equals(theirs.find(place));
        }
    }
}
