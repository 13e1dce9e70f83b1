package plumbline.gui.history;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person last decided about an aspect of so many cells at once; nothing where it was taken
/// back. `contends` says that somebody else decided differently.
public record Trace(
        Action action, Aspect aspect, @Nullable Decision decision, int cells, boolean contends) {

    private static final List<Aspect> ASPECTS =
            List.of(Aspect.RESULT, Aspect.DISPOSITION, Aspect.SEVERITY);

    private static final Comparator<Trace> LATEST_FIRST =
            Comparator.comparing((Trace each) -> each.action().at()).reversed();

    /// Of these subjects, the latest first.
    public static List<Trace> of(Review review, Collection<Subject> subjects) {
        Map<Trace, Integer> counts = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            for (Aspect aspect : ASPECTS) {
                of(review, new Place(subject, aspect, ""))
                        .forEach(each -> counts.merge(each, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .map(each -> each.getKey().of(each.getValue()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /// All that was ever done about a subject, the latest first; what an action did to several
    /// pieces of evidence is one.
    public static List<Trace> all(Review review, Subject subject) {
        Map<String, Trace> traces = new LinkedHashMap<>();
        Arrays.stream(Aspect.values())
                .flatMap(aspect -> review.places(subject, aspect).stream())
                .flatMap(place -> all(review, place))
                .forEach(
                        each ->
                                traces.merge(
                                        each.action().id() + each.aspect(),
                                        each,
                                        (one, _) -> one.of(one.cells() + 1)));
        return traces.values().stream().sorted(LATEST_FIRST).toList();
    }

    private static Stream<Trace> all(Review review, Place place) {
        Set<String> contending =
                review.disputes(place).stream()
                        .map(each -> each.action().id())
                        .collect(Collectors.toSet());
        return review.history(place).stream()
                .map(
                        each ->
                                new Trace(
                                        each,
                                        place.aspect(),
                                        after(each, place),
                                        1,
                                        contending.contains(each.id())));
    }

    private static List<Trace> of(Review review, Place place) {
        List<Trace> traces = new ArrayList<>();
        List<Action> history = review.history(place);
        if (!history.isEmpty()) {
            Action last = history.getLast();
            traces.add(new Trace(last, place.aspect(), after(last, place), 1, false));
            review.disputes(place).stream()
                    .filter(each -> !each.action().equals(last))
                    .map(each -> new Trace(each.action(), place.aspect(), each.decision(), 1, true))
                    .forEach(traces::add);
        }
        return traces;
    }

    private static @Nullable Decision after(Action action, Place place) {
        return action.changes().stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .map(Change::after)
                .orElse(null);
    }

    private Trace of(int count) {
        return new Trace(action, aspect, decision, count, contends);
    }
}
