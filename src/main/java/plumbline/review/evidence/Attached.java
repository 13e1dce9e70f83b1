package plumbline.review.evidence;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;

import java.util.Optional;

/// A piece of evidence of a cell, and what became of it; `rechecked` is nothing where nobody looked
/// or where there is nothing to look at, like a link.
public record Attached(Cell cell, String id, EvidenceItem item, @Nullable Found rechecked) {

    public Place place() {
        return Place.of(cell, Aspect.EVIDENCE, id);
    }

    /// Whether somebody has to look at it again.
    public boolean isStale() {
        return rechecked != null && !rechecked.freshness().holds();
    }

    /// Where the same text stands now, if that is elsewhere.
    public Optional<Anchor> findMoved() {
        return rechecked != null && rechecked.freshness() == Freshness.MOVED
                ? Optional.of(rechecked.anchor())
                : Optional.empty();
    }

    /// Whether it speaks for that result; what speaks against one never does.
    public boolean speaksFor(Status result) {
        return item.kind() != EvidenceItem.Kind.COUNTER_EVIDENCE && item.supports() == result;
    }
}
