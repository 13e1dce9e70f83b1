package plumbline.review.imports.workbook.applying;

import plumbline.check.Status;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.gate.Gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a result still needs; that keeps nobody from bringing it in.
public record Wanting(Cell cell, List<Gate> gates) {

    public Wanting {
        gates = List.copyOf(gates);
    }

    /// Of the cells that some changes were about, as they stand after them.
    static List<Wanting> of(Review after, List<Change> changes) {
        Map<Cell, List<EvidenceItem>> evidence =
                after.decisions()
                        .flatMap(each -> evidence(each.getKey(), each.getValue()))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return changes.stream()
                .flatMap(each -> each.place().findCell().stream())
                .distinct()
                .map(
                        each ->
                                new Wanting(
                                        each,
                                        missing(
                                                after,
                                                each,
                                                evidence.getOrDefault(each, List.of()))))
                .filter(each -> !each.gates.isEmpty())
                .toList();
    }

    private static Stream<Map.Entry<Cell, EvidenceItem>> evidence(Place place, Decision decision) {
        return decision instanceof Decision.Supported(EvidenceItem item)
                ? place.findCell().stream().map(each -> Map.entry(each, item))
                : Stream.empty();
    }

    private static List<Gate> missing(Review review, Cell cell, List<EvidenceItem> evidence) {
        Optional<Status> status =
                review.find(Place.of(cell, Aspect.RESULT), Decision.Result.class)
                        .map(Decision.Result::status);
        return status.stream()
                .map(each -> facts(review, cell, each, evidence))
                .flatMap(each -> Gate.missing(EnumSet.allOf(Gate.class), each).stream())
                .sorted()
                .toList();
    }

    private static Gate.Facts facts(
            Review review, Cell cell, Status status, List<EvidenceItem> evidence) {
        Disposition disposition =
                review.find(Place.of(cell, Aspect.DISPOSITION), Decision.Disposed.class)
                        .map(Decision.Disposed::disposition)
                        .orElse(null);
        return new Gate.Facts(
                status,
                review.find(Place.of(cell, Aspect.REASON)).isPresent(),
                (int) evidence.stream().filter(each -> each.supports() == status).count(),
                disposition);
    }
}
