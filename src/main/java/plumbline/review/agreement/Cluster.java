package plumbline.review.agreement;

import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cells of one check whose evidence comes down to the same, so that one look is enough; `fact` is
/// what it comes down to, or empty for a cell of which that is not known.
public record Cluster(String check, String fact, List<CellState> cells) {

    public Cluster {
        cells = List.copyOf(cells);
    }

    /// All cells folded, check by check, the largest cluster of a check first.
    public static List<Cluster> all(Collection<CellState> cells, Map<Cell, String> facts) {
        return Disagreements.byCheck(cells.stream()).entrySet().stream()
                .flatMap(each -> inCheck(each.getKey(), each.getValue(), facts))
                .toList();
    }

    private static Stream<Cluster> inCheck(
            String check, List<CellState> cells, Map<Cell, String> facts) {
        Map<String, List<CellState>> known =
                cells.stream()
                        .filter(each -> facts.containsKey(each.cell()))
                        .collect(
                                Collectors.groupingBy(
                                        each -> facts.getOrDefault(each.cell(), ""),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Stream<Cluster> single =
                cells.stream()
                        .filter(each -> !facts.containsKey(each.cell()))
                        .map(each -> new Cluster(check, "", List.of(each)));
        return Stream.concat(
                        known.entrySet().stream()
                                .map(each -> new Cluster(check, each.getKey(), each.getValue())),
                        single)
                .sorted(Comparator.comparingInt(each -> -each.cells().size()));
    }
}
