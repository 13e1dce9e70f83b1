package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Gathers the changes of one action; what stands already is no change, unless it settles a
/// dispute.
public final class Changes {

    private final Review review;
    private final Map<Place, Change> changes = new LinkedHashMap<>();

    public Changes(Review review) {
        this.review = review;
    }

    /// Nothing takes back what stands there.
    public Changes put(Place place, @Nullable Decision after) {
        Decision before = review.find(place).orElse(null);
        if (Objects.equals(before, after) && review.disputes(place).isEmpty()) {
            changes.remove(place);
        } else {
            changes.put(place, new Change(place, before, after));
        }
        return this;
    }

    /// What will stand at a place, as far as it is decided.
    public Optional<Decision> find(Place place) {
        Change change = changes.get(place);
        return change == null ? review.find(place) : Optional.ofNullable(change.after());
    }

    public List<Change> list() {
        return List.copyOf(changes.values());
    }
}
