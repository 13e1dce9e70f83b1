package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says where pieces of evidence stand now; what is no evidence any more is left alone.
public record Reanchor(Map<Place, Anchor> anchors) implements Deed {

    public Reanchor {
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
    }

    @Override
    public Kind kind() {
        return Kind.RE_ANCHOR;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        anchors.forEach(
                (place, anchor) ->
                        review.find(place, Decision.Supported.class)
                                .map(each -> each.evidence().anchoredAt(anchor))
                                .ifPresent(
                                        each -> changes.put(place, new Decision.Supported(each))));
        return changes.list();
    }
}
