package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

/// What stood at a place before and what stands there after; nothing where nothing was decided.
public record Change(Place place, @Nullable Decision before, @Nullable Decision after) {

    public Change {
        if (!fits(place, before) || !fits(place, after)) {
            throw new IllegalArgumentException(
                    "%s does not hold %s or %s".formatted(place.aspect(), before, after));
        }
    }

    private static boolean fits(Place place, @Nullable Decision decision) {
        return decision == null || place.aspect().fits(decision);
    }

    /// What takes it back.
    public Change reversed() {
        return new Change(place, after, before);
    }
}
