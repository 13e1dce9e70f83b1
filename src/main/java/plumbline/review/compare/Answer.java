package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Disposition;

import java.util.Set;

/// What an audit says of a cell; without a status it is open. The severity is the one that counts,
/// whoever set it.
public record Answer(
        CheckText check,
        @Nullable Status status,
        Basis basis,
        Severity severity,
        String reason,
        @Nullable Disposition disposition,
        Set<Fact> evidence) {

    public Answer {
        evidence = Set.copyOf(evidence);
        if ((status == null) != (basis == Basis.OPEN)) {
            throw new IllegalArgumentException(basis + " with " + status);
        }
    }

    /// Nobody has said anything.
    public static Answer open(CheckText check) {
        return new Answer(check, null, Basis.OPEN, check.severity(), "", null, Set.of());
    }

    public boolean isOpen() {
        return status == null;
    }

    /// Whether it is a FAIL or a PARTIAL.
    public boolean isWorthTelling() {
        return status != null && status.isWorthTelling();
    }
}
