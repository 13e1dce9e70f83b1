package plumbline.review.cell;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;
import plumbline.review.evidence.Attached;
import plumbline.review.look.Look;
import plumbline.review.look.Opinion;

import java.util.List;
import java.util.Optional;

/// All that is known of a cell now; what is proposed stands beside what was decided.
public record CellState(
        AskedCheck asked,
        Decision.@Nullable Result result,
        String reason,
        @Nullable Disposition disposition,
        Look look,
        Weighed weight,
        List<Attached> evidence,
        @Nullable Proposal proposal) {

    public CellState {
        evidence = List.copyOf(evidence);
    }

    public Cell cell() {
        return asked.cell();
    }

    public CheckInfo check() {
        return asked.check();
    }

    public Severity severity() {
        return weight.severity();
    }

    public ReviewState state() {
        return look.state();
    }

    /// What was decided, whether or not it counts.
    public Optional<Status> findStatus() {
        return Optional.ofNullable(result).map(Decision.Result::status);
    }

    /// The result as whoever looks at it decided, where others decide or decided beside them.
    public Optional<Status> findOwnStatus() {
        if (look.isBeside()) {
            return Optional.empty();
        }
        Optional<Opinion> own = look.findOwn();
        return own.isPresent()
                ? own.flatMap(Opinion::findResult).map(Decision.Result::status)
                : findStatus();
    }

    /// The reason in the same way.
    public String ownReason() {
        return look.reason(reason);
    }

    /// Whether it is a FAIL or a PARTIAL.
    public boolean isWorthTelling() {
        return result != null && result.status().isWorthTelling();
    }

    /// Whether nobody has said what happens with its FAIL or PARTIAL.
    public boolean isUndecided() {
        return isWorthTelling() && disposition == null;
    }

    public Standing standing() {
        if (result == null) {
            return Standing.OPEN;
        }
        if (look.isDisputed()) {
            return Standing.DISPUTED;
        }
        List<Attached> support = support();
        if (!support.isEmpty() && support.stream().allMatch(Attached::isStale)) {
            return Standing.REOPENED;
        }
        return result.origin() == Decision.Origin.IMPORTED
                ? Standing.UNCONFIRMED
                : Standing.REVIEWED;
    }

    public boolean isReviewed() {
        return standing() == Standing.REVIEWED;
    }

    /// The evidence that somebody has to look at again.
    public List<Attached> stale() {
        return evidence.stream().filter(Attached::isStale).toList();
    }

    /// The evidence that speaks for the result and still holds.
    public List<Attached> sound() {
        return support().stream().filter(each -> !each.isStale()).toList();
    }

    private List<Attached> support() {
        return result == null || evidence.isEmpty()
                ? List.of()
                : evidence.stream().filter(each -> each.speaksFor(result.status())).toList();
    }
}
