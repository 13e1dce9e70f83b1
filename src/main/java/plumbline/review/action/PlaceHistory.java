package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Decision;

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

    void add(Action action, Change change) {
        Step reversed = steps.get(action.reverses());
        Set<String> rests = reversed == null ? Set.of(action.id()) : reversed.restores();
        steps.put(action.id(), new Step(action, change, rests, together(change.follows())));
        change.follows().forEach(ends::remove);
        ends.add(action.id());
        holding = null;
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
        Set<String> replaced = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        ids.forEach(each -> open.addAll(follows(each)));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (replaced.add(next)) {
                open.addAll(follows(next));
            }
        }
        Set<String> left = new LinkedHashSet<>(ids);
        left.removeAll(replaced);
        return left;
    }

    private List<String> follows(String id) {
        Step step = steps.get(id);
        return step == null ? List.of() : step.change().follows();
    }
}
