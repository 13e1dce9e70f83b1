package plumbline.gui.inspector;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.evidence.Attached;

import java.util.Optional;

/// A piece of evidence with who captured it, and what stands there now where that is another text.
public record EvidenceRow(ShownEvidence shown, String who, OpenAudit.@Nullable Taken now) {

    /// What became of it, if somebody looked.
    public Optional<Found> findRecheck() {
        return Optional.ofNullable(shown.attached())
                .flatMap(each -> Optional.ofNullable(each.rechecked()));
    }

    public boolean is(Freshness freshness) {
        return findRecheck().filter(each -> each.freshness() == freshness).isPresent();
    }

    boolean isSame(EvidenceRow other) {
        Attached one = shown.attached();
        Attached two = other.shown.attached();
        return (one != null && two != null) ? one.id().equals(two.id()) : shown.equals(other.shown);
    }
}
