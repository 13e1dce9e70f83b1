package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.decision.Cell;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreChange;
import plumbline.review.score.ScoreChange.Cause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Explains by a comparison why scores are others than they were.
///
/// Every result counts that an audit has, be it decided, imported or proposed; who shows the score
/// says how many are only proposed.
public final class ScoreChanges {

    private final Comparison comparison;
    private final Formula formula;
    private final Map<String, ServiceMatch> services = new LinkedHashMap<>();

    public ScoreChanges(Comparison comparison, Formula formula) {
        this.comparison = comparison;
        this.formula = formula;
        comparison.services().forEach(each -> services.put(each.name(), each));
    }

    /// Of all services together.
    public ScoreChange ofAll() {
        return of(comparison.changes());
    }

    /// Of one service, by the name that it has in the later audit.
    public ScoreChange of(String service) {
        return of(
                comparison.changes().stream()
                        .filter(each -> each.cell().service().equals(service))
                        .toList());
    }

    private ScoreChange of(List<CellChange> changes) {
        SortedMap<Cause, List<Cell>> causes = new TreeMap<>();
        for (CellChange each : changes) {
            if (each.from() != each.to()) {
                causes.computeIfAbsent(cause(each), _ -> new ArrayList<>()).add(each.cell());
            }
        }
        return ScoreChange.of(
                formula,
                results(changes, CellChange::before),
                results(changes, CellChange::after),
                causes);
    }

    private Cause cause(CellChange change) {
        return switch (change.group()) {
            case FIXED -> Cause.FIXED;
            case REGRESSED -> Cause.REGRESSED;
            case APPLICABILITY -> Cause.APPLICABILITY;
            case REVIEWED, REOPENED -> Cause.REVIEWED;
            case NEW, NEWLY_FAILING -> isInBoth(change) ? Cause.CHECKS_ADDED : Cause.SERVICES_ADDED;
            case REMOVED -> isInBoth(change) ? Cause.CHECKS_REMOVED : Cause.SERVICES_REMOVED;
            // the others have the same result before and after
            case CHECK_CHANGED, DECISION_CHANGED, EVIDENCE_CHANGED, SAME -> Cause.CHECK_CHANGED;
        };
    }

    private boolean isInBoth(CellChange change) {
        ServiceMatch service = services.get(change.cell().service());
        return service != null && service.isInBoth();
    }

    private static Map<Cell, @Nullable Status> results(
            List<CellChange> changes, Function<CellChange, @Nullable Answer> side) {
        Map<Cell, @Nullable Status> results = new LinkedHashMap<>();
        for (CellChange each : changes) {
            Answer answer = side.apply(each);
            if (answer != null) {
                results.put(each.cell(), answer.status());
            }
        }
        return results;
    }
}
