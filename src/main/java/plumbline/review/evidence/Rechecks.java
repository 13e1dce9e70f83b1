package plumbline.review.evidence;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What became of evidence when somebody last looked; of what was anchored anew since then nothing
/// is known.
public record Rechecks(Map<Place, Rechecked> found) {

    /// Nobody looked.
    public static final Rechecks NONE = new Rechecks(Map.of());

    public Rechecks {
        found = Map.copyOf(found);
    }

    /// The anchor that was looked for, and what was found.
    public record Rechecked(Anchor asked, Found found) {}

    /// Looks for an anchor of a service; nothing where nobody can.
    public interface Look {
        @Nullable Found check(String service, Anchor anchor);
    }

    /// Looks for all evidence that has an anchor.
    public static Rechecks of(Review review, Look look) {
        Map<Place, Rechecked> found = new HashMap<>();
        CellEvidence.of(review, NONE).all().forEach(each -> look(each, look, found));
        return new Rechecks(found);
    }

    /// The same, and what became of that evidence which nobody has looked for.
    public Rechecks and(Collection<Attached> evidence, Look look) {
        Map<Place, Rechecked> more = new HashMap<>();
        evidence.stream()
                .filter(each -> each.rechecked() == null)
                .forEach(each -> look(each, look, more));
        if (more.isEmpty()) {
            return this;
        }
        Map<Place, Rechecked> all = new HashMap<>(found);
        all.putAll(more);
        return new Rechecks(all);
    }

    private static void look(Attached evidence, Look look, Map<Place, Rechecked> found) {
        Anchor anchor = evidence.item().anchor();
        Found now = anchor == null ? null : look.check(evidence.cell().service(), anchor);
        if (anchor != null && now != null) {
            found.put(evidence.place(), new Rechecked(anchor, now));
        }
    }

    @Nullable Found of(Place place, EvidenceItem item) {
        Rechecked known = found.get(place);
        return known != null && known.asked().equals(item.anchor()) ? known.found() : null;
    }
}
