package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.List;

/// What stood at a place before and what stands there after; nothing where nothing was decided.
///
/// `follows` are the actions whose decisions stood or contended there and that whoever made this
/// change knew of; a change that was not carried out yet follows none.
public record Change(
        Place place, @Nullable Decision before, @Nullable Decision after, List<String> follows) {

    public Change {
        follows = List.copyOf(follows);
        if (!fits(place, before) || !fits(place, after)) {
            throw new IllegalArgumentException(
                    "%s does not hold %s or %s".formatted(place.aspect(), before, after));
        }
    }

    /// One that is not carried out yet.
    public Change(Place place, @Nullable Decision before, @Nullable Decision after) {
        this(place, before, after, List.of());
    }

    private static boolean fits(Place place, @Nullable Decision decision) {
        return decision == null || place.aspect().fits(decision);
    }

    /// The same after these actions.
    public Change following(List<String> actions) {
        return new Change(place, before, after, actions);
    }

    /// What takes it back.
    public Change reversed() {
        return new Change(place, after, before);
    }
}
