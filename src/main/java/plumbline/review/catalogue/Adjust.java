package plumbline.review.catalogue;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.deed.Deed;

import java.util.List;

/// Says something that judging takes for granted in this audit, or leaves it to the profile again;
/// of several things the same.
public record Adjust(List<String> keys, Decision.@Nullable Setting setting) implements Deed {

    public Adjust {
        keys = List.copyOf(keys);
    }

    public Adjust(String key, Decision.@Nullable Setting setting) {
        this(List.of(key), setting);
    }

    /// Says nothing of it any more.
    public static Adjust back(String key) {
        return new Adjust(key, null);
    }

    @Override
    public Kind kind() {
        return Kind.ADJUST;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        keys.forEach(each -> changes.put(Place.ofSetting(each), setting));
        return changes.list();
    }
}
