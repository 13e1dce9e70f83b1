package plumbline.gui.audit;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.cell.AskedCheck;
import plumbline.review.decision.Cell;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The services that an audit knows from what was decided about them, each with when that was last.
///
/// Where a folder cannot be read, that is all there is of its services.
public record LastKnown(SortedMap<String, Instant> services, Set<Cell> cells) {

    static final LastKnown NOTHING = new LastKnown(new TreeMap<>(), Set.of());

    static LastKnown of(Review review) {
        SortedMap<String, Instant> services = new TreeMap<>();
        Set<Cell> cells = new LinkedHashSet<>();
        for (Action action : review.actions()) {
            action.changes().stream()
                    .map(Change::place)
                    .flatMap(each -> each.findCell().stream())
                    .forEach(
                            cell -> {
                                cells.add(cell);
                                services.merge(cell.service(), action.at(), LastKnown::later);
                            });
        }
        return new LastKnown(services, cells);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// Only those that are not among these.
    LastKnown without(Collection<String> present) {
        SortedMap<String, Instant> others = new TreeMap<>(services);
        others.keySet().removeAll(present);
        return new LastKnown(
                others,
                cells.stream()
                        .filter(each -> others.containsKey(each.service()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// What was decided about them, in the order of the catalogue.
    List<AskedCheck> asked(AuditCatalogue catalogue) {
        return services.keySet().stream()
                .flatMap(
                        service ->
                                catalogue.asked(of(service)).stream()
                                        .map(each -> new AskedCheck(service, each)))
                .toList();
    }

    private List<CheckInfo> of(String service) {
        return Checks.infos().stream()
                .filter(each -> cells.contains(new Cell(service, each.id())))
                .toList();
    }
}
