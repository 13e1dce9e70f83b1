package plumbline.review.agreement;

import plumbline.check.Proposal;
import plumbline.review.agreement.Disagreement.Basis;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds services that were judged differently for the same thing.
public final class Disagreements {

    private static final Comparator<Disagreement> WEIGHTIEST_FIRST =
            Comparator.comparing((Disagreement each) -> each.differences().getFirst())
                    .thenComparing(Disagreement::basis)
                    .thenComparingInt(each -> -each.cells().size())
                    .thenComparing(Disagreement::check);

    private final Map<Cell, String> facts;

    private Disagreements(Map<Cell, String> facts) {
        this.facts = Map.copyOf(facts);
    }

    /// Among cells with a result; `facts` says what the evidence of a cell comes down to, so that
    /// equal ones mean the same thing.
    public static List<Disagreement> of(Collection<CellState> cells, Map<Cell, String> facts) {
        Disagreements disagreements = new Disagreements(facts);
        return byCheck(cells.stream().filter(each -> each.findStatus().isPresent()))
                .values()
                .stream()
                .flatMap(disagreements::inCheck)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
    }

    /// Cells by their checks, in their order.
    static Map<String, List<CellState>> byCheck(Stream<CellState> cells) {
        return cells.collect(
                Collectors.groupingBy(
                        each -> each.cell().check(), LinkedHashMap::new, Collectors.toList()));
    }

    private Stream<Disagreement> inCheck(List<CellState> cells) {
        List<Disagreement> overFacts =
                disagreements(Basis.SAME_FACT, cells, each -> findFact(each.cell())).toList();
        Stream<Disagreement> overProposals =
                disagreements(Basis.SAME_PROPOSAL, cells, Disagreements::findProposed)
                        .filter(each -> overFacts.stream().noneMatch(told -> covers(told, each)));
        return Stream.concat(overFacts.stream(), overProposals);
    }

    private Optional<String> findFact(Cell cell) {
        return Optional.ofNullable(facts.get(cell));
    }

    private static Optional<Enum<?>> findProposed(CellState cell) {
        return Optional.ofNullable(cell.proposal()).map(Proposal::status);
    }

    private static boolean covers(Disagreement told, Disagreement other) {
        return cells(told).containsAll(cells(other));
    }

    private static Set<Cell> cells(Disagreement told) {
        return told.cells().stream().map(CellState::cell).collect(Collectors.toSet());
    }

    /// The key says which cells should be judged alike; those without one are left out.
    private static <K> Stream<Disagreement> disagreements(
            Basis basis, List<CellState> cells, Function<CellState, Optional<K>> key) {
        Map<Optional<K>, List<CellState>> groups =
                cells.stream()
                        .filter(each -> key.apply(each).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().flatMap(each -> disagreement(basis, each));
    }

    private static Stream<Disagreement> disagreement(Basis basis, List<CellState> cells) {
        List<Difference> differences = Difference.among(cells);
        String check = cells.getFirst().cell().check();
        return differences.isEmpty()
                ? Stream.empty()
                : Stream.of(new Disagreement(check, basis, cells, differences));
    }
}
