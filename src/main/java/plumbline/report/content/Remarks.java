package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.report.content.ReportedCell.Signature;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.look.Look;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people noted about cells, and who decided them.
final class Remarks {

    private final Review review;
    private final Map<Cell, List<String>> notes;

    Remarks(Review review) {
        this.review = review;
        this.notes =
                review.decisions()
                        .filter(each -> each.getKey().aspect() == Aspect.NOTE)
                        .sorted(Comparator.comparing(each -> each.getKey().item()))
                        .flatMap(each -> note(each.getKey(), each.getValue()))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Map.Entry<Cell, String>> note(Place place, Decision decision) {
        return decision instanceof Decision.Text(String text)
                ? place.findCell().stream().map(each -> Map.entry(each, text))
                : Stream.empty();
    }

    List<String> notes(Cell cell) {
        return notes.getOrDefault(cell, List.of());
    }

    /// Of whoever changed its result last, and all whose decisions hold; null where it has none.
    @Nullable Signature signature(Cell cell) {
        Place place = Place.of(cell, Aspect.RESULT);
        List<Action> history = review.history(place);
        if (review.find(place).isEmpty() || history.isEmpty()) {
            return null;
        }
        List<String> people = Look.of(review, cell, "").people();
        return new Signature(
                people.size() < 2 ? history.getLast().who() : String.join(", ", people),
                history.getLast().at());
    }
}
