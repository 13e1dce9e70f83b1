package plumbline.review.imports.applying;

import plumbline.review.decision.Decision;
import plumbline.review.imports.reconciling.Flag;

import java.util.Set;

/// How a person wants an old audit to come in: whose results they are, which of what does not agree
/// is not worth a note, and which findings come in though they usually do not, or do not though
/// they usually do.
public record Wanted(Decision.Origin origin, Set<Flag> unsaid, Set<FindingOffer> turned) {

    /// Results that nobody has confirmed, and a note on all that does not agree.
    public static final Wanted AS_WRITTEN =
            new Wanted(Decision.Origin.IMPORTED, Set.of(), Set.of());

    public Wanted {
        unsaid = Set.copyOf(unsaid);
        turned = Set.copyOf(turned);
    }

    boolean wants(FindingOffer offer) {
        return offer.kind().isUsual() != turned.contains(offer);
    }
}
