package plumbline.review.finding;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.action.Review;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Decision.Grouped;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers cells into findings: those that people named, and the others by their checks.
final class Gathering {

    private static final Comparator<FindingState> WORST_FIRST =
            Comparator.comparing(
                            FindingState::severity,
                            Comparator.nullsLast(Comparator.<Severity>reverseOrder()))
                    .thenComparingInt(each -> -each.cells().size())
                    .thenComparing(FindingState::title)
                    .thenComparing(FindingState::id);

    private final Review review;
    private final Map<Cell, CellState> asked;
    private final Map<String, Grouped> named;
    private final Map<Cell, Long> namings;
    private final Map<String, List<CellState>> byCheck;

    Gathering(Review review, Collection<CellState> cells) {
        this.review = review;
        this.asked =
                cells.stream()
                        .collect(
                                Collectors.toMap(
                                        CellState::cell,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        this.named = Grouping.named(review);
        this.namings =
                named.values().stream()
                        .flatMap(each -> each.cells().stream().distinct())
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        this.byCheck =
                unnamed().stream()
                        .collect(Collectors.groupingBy(each -> Grouping.idOf(each.cell().check())));
    }

    List<CellState> unnamed() {
        return asked.values().stream()
                .filter(each -> each.isWorthTelling() && !namings.containsKey(each.cell()))
                .toList();
    }

    List<FindingState> findings() {
        TreeSet<String> ids = new TreeSet<>(named.keySet());
        ids.addAll(byCheck.keySet());
        return ids.stream()
                .filter(each -> !isOver(each))
                .map(this::finding)
                .sorted(WORST_FIRST)
                .toList();
    }

    /// A check that has another title and nothing to tell any more.
    private boolean isOver(String id) {
        return Grouping.isByCheck(id) && !byCheck.containsKey(id) && cellsNamedBy(id).isEmpty();
    }

    private List<Cell> cellsNamedBy(String id) {
        Grouped grouped = named.get(id);
        return grouped == null ? List.of() : grouped.cells().stream().distinct().toList();
    }

    private FindingState finding(String id) {
        List<CellState> cells =
                Stream.concat(
                                cellsNamedBy(id).stream().flatMap(this::worthTelling),
                                byCheck.getOrDefault(id, List.of()).stream())
                        .toList();
        return new FindingState(
                id, kind(id), title(id, cells), severity(id, cells), disposition(id), cells);
    }

    private Stream<CellState> worthTelling(Cell cell) {
        CellState state = asked.get(cell);
        return state != null && state.isWorthTelling() ? Stream.of(state) : Stream.empty();
    }

    private FindingState.Kind kind(String id) {
        if (Grouping.isByCheck(id)) {
            return FindingState.Kind.BY_CHECK;
        }
        return cellsNamedBy(id).isEmpty() ? FindingState.Kind.ALONE : FindingState.Kind.BY_HAND;
    }

    private String title(String id, List<CellState> cells) {
        Grouped grouped = named.get(id);
        return grouped == null ? cells.getFirst().check().title() : grouped.title();
    }

    private @Nullable Severity severity(String id, List<CellState> cells) {
        return review.find(Place.ofFinding(id, Aspect.SEVERITY), Decision.Weight.class)
                .map(Decision.Weight::severity)
                .or(() -> cells.stream().map(CellState::severity).max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private @Nullable Disposition disposition(String id) {
        return review.find(Place.ofFinding(id, Aspect.DISPOSITION), Decision.Disposed.class)
                .map(Decision.Disposed::disposition)
                .orElse(null);
    }

    List<Stray> strays() {
        return named.keySet().stream()
                .flatMap(id -> cellsNamedBy(id).stream().flatMap(each -> stray(id, each)))
                .toList();
    }

    private Stream<Stray> stray(String id, Cell cell) {
        return findFault(cell).stream().map(why -> new Stray(id, cell, why));
    }

    private Optional<Stray.Why> findFault(Cell cell) {
        CellState state = asked.get(cell);
        if (state == null) {
            return Optional.of(Stray.Why.NOT_ASKED);
        }
        if (state.findStatus().isEmpty()) {
            return Optional.of(Stray.Why.OPEN);
        }
        if (!state.isWorthTelling()) {
            return Optional.of(Stray.Why.CONTRADICTS);
        }
        return namings.getOrDefault(cell, 0L) > 1
                ? Optional.of(Stray.Why.NAMED_TWICE)
                : Optional.empty();
    }
}
