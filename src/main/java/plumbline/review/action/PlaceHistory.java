package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What was done at one place, in several lines where people did not know of each other.
///
/// The ends of the lines say what holds: a step whose own decision it is, or, where something was
/// taken back, the steps before it. In which order the steps came in does not matter, as long as
/// each comes after those it follows.
final class PlaceHistory {

    private static final Comparator<Step> EARLIEST_FIRST =
            Comparator.comparing(Step::action, Review.BY_TIME);

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Set<String> ends = new LinkedHashSet<>();
    private @Nullable List<Step> holding;

    /// A change; `rests` are the steps whose decisions hold after it, and `restores` those that
    /// hold when it is taken back.
    record Step(Action action, Change change, Set<String> rests, Set<String> restores) {

        @Nullable Decision decision() {
            return change.after();
        }
    }

    /// `parted` is what came with a joining that this takes back.
    void add(Action action, Change change, Set<String> parted) {
        Set<String> rests = rests(action, change, parted);
        steps.put(action.id(), new Step(action, change, rests, together(change.follows())));
        change.follows().forEach(ends::remove);
        ends.add(action.id());
        holding = null;
    }

    private Set<String> rests(Action action, Change change, Set<String> parted) {
        if (!parted.isEmpty()) {
            return without(change.follows(), parted);
        }
        Step reversed = steps.get(action.reverses());
        return reversed == null ? Set.of(action.id()) : reversed.restores();
    }

    /// What would hold after steps if those that came had not come.
    private Set<String> without(Collection<String> last, Set<String> came) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(last);
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                if (came.contains(next)) {
                    open.addAll(follows(next));
                } else {
                    rests(next).stream().filter(each -> !came.contains(each)).forEach(left::add);
                    rests(next).stream().filter(came::contains).forEach(open::add);
                }
            }
        }
        return left.size() < 2 ? left : withoutReplaced(left);
    }

    /// Whether what holds would be something else if these had not come.
    boolean isChangedBy(Set<String> came) {
        return !decisions(steps(without(ends, came))).equals(decisions(holding()));
    }

    private static List<Action> decisions(List<Step> steps) {
        return steps.stream().map(Step::action).toList();
    }

    /// Whether a decision that holds and did not come knew of those that came.
    boolean isBuiltOn(Set<String> came) {
        return together(ends).stream()
                .filter(each -> !came.contains(each))
                .anyMatch(each -> knew(each, came));
    }

    private boolean knew(String step, Set<String> came) {
        Set<String> before = before(List.of(step));
        return before.stream().anyMatch(came::contains);
    }

    /// Makes all as it was before these came.
    Change parting(Place place, Set<String> came) {
        List<Step> left = steps(without(ends, came));
        return new Change(place, first(holding()), first(left), ends());
    }

    private static @Nullable Decision first(List<Step> steps) {
        return steps.isEmpty() ? null : steps.getFirst().decision();
    }

    /// What several steps rest on; a single one shares its set, for there are many of them.
    private Set<String> together(Collection<String> ids) {
        if (ids.size() == 1) {
            return rests(ids.iterator().next());
        }
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(each -> all.addAll(rests(each)));
        return all;
    }

    private Set<String> rests(String id) {
        Step step = steps.get(id);
        return step == null ? Set.of() : step.rests();
    }

    /// Whether people may have decided differently here.
    boolean isForked() {
        return ends.size() > 1 || together(ends).size() > 1;
    }

    List<String> ends() {
        return List.copyOf(ends);
    }

    /// The ends where things are as they were after an action.
    List<String> endsLike(String action) {
        Step step = steps.get(action);
        return step == null
                ? List.of()
                : ends.stream().filter(each -> rests(each).equals(step.rests())).toList();
    }

    Stream<Action> actions() {
        return steps.values().stream().map(Step::action);
    }

    /// The steps whose decisions hold, the earliest first: that one stands, the others contend.
    List<Step> holding() {
        List<Step> known = holding;
        if (known == null) {
            Set<String> ids = together(ends);
            known = ids.size() < 2 ? steps(ids) : steps(withoutReplaced(ids));
            holding = known;
        }
        return known;
    }

    private List<Step> steps(Set<String> ids) {
        return ids.stream()
                .flatMap(each -> Stream.ofNullable(steps.get(each)))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /// A line that was taken back as far as where another one left it has nothing to say there.
    private Set<String> withoutReplaced(Set<String> ids) {
        Set<String> left = new LinkedHashSet<>(ids);
        left.removeAll(before(ids));
        return left;
    }

    /// All steps that led to these.
    private Set<String> before(Collection<String> ids) {
        Set<String> before = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        ids.forEach(each -> open.addAll(follows(each)));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (before.add(next)) {
                open.addAll(follows(next));
            }
        }
        return before;
    }

    private List<String> follows(String id) {
        Step step = steps.get(id);
        return step == null ? List.of() : step.change().follows();
    }
}
