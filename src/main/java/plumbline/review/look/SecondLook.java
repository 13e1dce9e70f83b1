package plumbline.review.look;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Deed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person decides about cells of which some are marked for a second look: there, what the
/// first one decided stays, and this stands beside it.
///
/// It is written as if it had not known of the first decision, so that two who agree end it and two
/// who differ are a dispute. Whoever has a say in a dispute changes that; anybody else settles it.
public record SecondLook(Deed deed, Map<Cell, Decision.Result> results, String who)
        implements Deed {

    public SecondLook {
        results = new LinkedHashMap<>(results);
    }

    @Override
    public Kind kind() {
        return deed.kind();
    }

    @Override
    public boolean knowsWhatItFollows() {
        return true;
    }

    @Override
    public List<Change> changes(Review review) {
        Map<Place, Change> all = new LinkedHashMap<>();
        deed.changes(review).forEach(each -> all.put(each.place(), review.following(each)));
        results.forEach((cell, result) -> look(cell, result, review, all));
        List.copyOf(all.values()).forEach(each -> reason(each, review, all));
        return List.copyOf(all.values());
    }

    private void look(Cell cell, Decision.Result result, Review review, Map<Place, Change> all) {
        Look look = Look.of(review, cell, who);
        Place place = Place.of(cell, Aspect.RESULT);
        boolean own = look.people().contains(who);
        if (look.state() == ReviewState.READY && !look.opinions().isEmpty() && !own) {
            all.put(place, beside(place, result, review));
            judge(cell, result, look.opinions(), review, all);
        } else if (look.state() == ReviewState.RETURNED && look.isDisputed()) {
            if (own) {
                Change change = instead(place, result, review);
                if (result.equals(change.before())) {
                    all.remove(place);
                } else {
                    all.put(place, change);
                }
                judge(cell, result, others(look), review, all);
            } else {
                settle(cell, result, look, review, all);
            }
        }
    }

    private List<Opinion> others(Look look) {
        return look.opinions().stream().filter(each -> !each.who().equals(who)).toList();
    }

    /// Agreeing ends it, and the reason that is there remains.
    private static void judge(
            Cell cell,
            Decision.Result result,
            List<Opinion> others,
            Review review,
            Map<Place, Change> all) {
        boolean agreed =
                others.stream()
                        .allMatch(each -> each.findResult().filter(result::agreesWith).isPresent());
        put(cell, agreed ? ReviewState.SECOND_REVIEWED : ReviewState.RETURNED, review, all);
        Place reason = Place.of(cell, Aspect.REASON);
        if (agreed && others.stream().anyMatch(each -> !each.reason().isBlank())) {
            all.remove(reason);
            settleReason(reason, review, all);
        }
    }

    /// What the second one wrote before they agreed has nothing to say any more.
    private static void settleReason(Place place, Review review, Map<Place, Change> all) {
        List<Review.Contender> reasons = review.holding(place);
        if (reasons.size() > 1) {
            Decision first = reasons.getFirst().decision();
            all.put(place, review.following(new Change(place, first, first)));
        }
    }

    private static void put(Cell cell, ReviewState state, Review review, Map<Place, Change> all) {
        Place place = Place.of(cell, Aspect.STATE);
        Decision before = review.find(place).orElse(null);
        Decision after = new Decision.State(state);
        if (!after.equals(before)) {
            all.put(place, review.following(new Change(place, before, after)));
        }
    }

    /// A third one decides for all; a reason that nobody gives is that of whoever said the same.
    private static void settle(
            Cell cell, Decision.Result result, Look look, Review review, Map<Place, Change> all) {
        Place reason = Place.of(cell, Aspect.REASON);
        String given =
                Optional.ofNullable(all.get(reason))
                        .map(Change::after)
                        .map(each -> each instanceof Decision.Text(String text) ? text : "")
                        .orElseGet(() -> reason(result, look));
        new Settle(cell, result, given)
                .changes(review)
                .forEach(each -> all.put(each.place(), review.following(each)));
    }

    private static String reason(Decision.Result result, Look look) {
        return look.opinions().stream()
                .filter(each -> each.findResult().filter(result::agreesWith).isPresent())
                .map(Opinion::reason)
                .findFirst()
                .orElse("");
    }

    /// In a dispute each has a reason of their own.
    private void reason(Change change, Review review, Map<Place, Change> all) {
        Place place = change.place();
        Optional<Cell> cell = place.findCell().filter(_ -> place.aspect() == Aspect.REASON);
        if (cell.isPresent() && isContending(cell.get(), review, all)) {
            all.put(
                    place,
                    holds(place, review).isPresent()
                            ? instead(place, change.after(), review)
                            : beside(place, change.after(), review));
        }
    }

    /// Whether it is disputed after this, and this person has a say in it.
    private boolean isContending(Cell cell, Review review, Map<Place, Change> all) {
        Change state = all.get(Place.of(cell, Aspect.STATE));
        if (state != null) {
            return state.after() instanceof Decision.State(ReviewState now)
                    && now == ReviewState.RETURNED;
        }
        Look look = Look.of(review, cell, who);
        if (look.isBeside()) {
            return true;
        }
        return look.state() == ReviewState.RETURNED
                && look.isDisputed()
                && look.people().contains(who);
    }

    /// What this person decided at a place and still holds.
    private Optional<Review.Contender> holds(Place place, Review review) {
        return review.holding(place).stream()
                .filter(each -> each.action().who().equals(who))
                .findFirst();
    }

    private Change instead(Place place, @Nullable Decision after, Review review) {
        return holds(place, review)
                .map(own -> new Change(place, own.decision(), after, List.of(own.action().id())))
                .orElseGet(() -> beside(place, after, review));
    }

    /// As if this person had known what the first one knew, and no more.
    private static Change beside(Place place, @Nullable Decision after, Review review) {
        return review.holding(place).stream()
                .findFirst()
                .flatMap(first -> change(first, place))
                .map(first -> new Change(place, first.before(), after, first.follows()))
                .orElseGet(() -> review.following(new Change(place, null, after)));
    }

    private static Optional<Change> change(Review.Contender first, Place place) {
        return first.action().changes().stream()
                .filter(each -> each.place().equals(place))
                .findFirst();
    }
}
