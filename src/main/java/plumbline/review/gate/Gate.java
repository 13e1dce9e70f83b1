package plumbline.review.gate;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.decision.Disposition;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that a result needs. What is missing is shown and never keeps anybody from deciding.
public enum Gate {
    PASS_NEEDS_EVIDENCE,
    PARTIAL_NEEDS_REASON,
    FAIL_NEEDS_REASON,
    NOT_APPLICABLE_NEEDS_REASON,
    RISK_NEEDS_REASON,
    RISK_NEEDS_OWNER,
    RISK_NEEDS_REVIEW_DATE;

    /// What is known of a cell; without a disposition nobody has said what to do about it.
    public record Facts(
            Status result, boolean reasoned, int evidence, @Nullable Disposition disposition) {}

    /// Those of the gates that a cell has not passed.
    public static Set<Gate> missing(Set<Gate> gates, Facts cell) {
        return gates.stream().filter(each -> each.isMissing(cell)).collect(Collectors.toSet());
    }

    private boolean isMissing(Facts cell) {
        return switch (this) {
            case PASS_NEEDS_EVIDENCE -> cell.result() == Status.PASS && cell.evidence() == 0;
            case PARTIAL_NEEDS_REASON -> cell.result() == Status.PARTIAL && !cell.reasoned();
            case FAIL_NEEDS_REASON -> cell.result() == Status.FAIL && !cell.reasoned();
            case NOT_APPLICABLE_NEEDS_REASON ->
                    cell.result() == Status.NOT_APPLICABLE && !cell.reasoned();
            case RISK_NEEDS_REASON -> risk(cell).anyMatch(each -> each.reason().isBlank());
            case RISK_NEEDS_OWNER -> risk(cell).anyMatch(each -> each.owner().isBlank());
            case RISK_NEEDS_REVIEW_DATE -> risk(cell).anyMatch(each -> each.reviewBy() == null);
        };
    }

    /// What somebody decided to leave as it is.
    private static Stream<Disposition> risk(Facts cell) {
        return Optional.ofNullable(cell.disposition()).stream()
                .filter(each -> cell.result().isWorthTelling() && each.kind().leavesRisk());
    }
}
