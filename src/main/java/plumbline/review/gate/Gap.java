package plumbline.review.gate;

import plumbline.check.Section;
import plumbline.review.cell.CellState;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What keeps a cell from being ready: that its result does not count, or what the result needs.
public record Gap(CellState cell, List<Gate> missing) {

    public Gap {
        missing = List.copyOf(missing);
    }

    /// The gates, of those that are switched on, that a cell has not passed; evidence counts if it
    /// speaks for the result and still holds.
    public static List<Gate> missing(Set<Gate> gates, CellState cell) {
        return cell.findStatus()
                .map(
                        status ->
                                new Gate.Facts(
                                        status,
                                        !cell.reason().isBlank(),
                                        cell.sound().size(),
                                        cell.disposition()))
                .map(facts -> Gate.missing(gates, facts).stream().sorted().toList())
                .orElse(List.of());
    }

    /// Those of the cells that are not ready.
    public static List<Gap> all(Set<Gate> gates, Collection<CellState> cells) {
        return cells.stream()
                .map(each -> new Gap(each, missing(gates, each)))
                .filter(each -> !each.missing().isEmpty() || !each.cell().isReviewed())
                .toList();
    }

    /// What is missing in each section; one that is ready is not there.
    public static Map<Section, List<Gap>> bySection(Set<Gate> gates, Collection<CellState> cells) {
        return all(gates, cells).stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.cell().check().section(),
                                () -> new EnumMap<>(Section.class),
                                Collectors.toList()));
    }
}
