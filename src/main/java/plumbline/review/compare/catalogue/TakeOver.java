package plumbline.review.compare.catalogue;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.compare.LastTime;
import plumbline.review.deed.Deed;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says and decides as last time, all that a person accepted at once; each part as a whole, and
/// only where nobody has decided anything since it was worked out.
public record TakeOver(List<List<Change>> parts) implements Deed {

    public TakeOver {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /// Of `known` rulings, a check of its own comes along with its results, which nobody would see
    /// without it.
    public static TakeOver of(
            Collection<Ruling> accepted, Collection<LastTime> cells, Collection<Ruling> known) {
        Set<String> answered =
                cells.stream().map(each -> each.cell().check()).collect(Collectors.toSet());
        Stream<Ruling> needed =
                known.stream()
                        .filter(each -> each.kind() == Ruling.Kind.OWN_CHECK && each.isProposal())
                        .filter(each -> answered.contains(each.check()));
        return new TakeOver(
                Stream.concat(
                                Stream.concat(accepted.stream(), needed)
                                        .distinct()
                                        .map(each -> List.of(each.change())),
                                cells.stream().map(LastTime::changes))
                        .toList());
    }

    @Override
    public Action.Kind kind() {
        return Action.Kind.CARRY_OVER;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        parts.stream()
                .filter(part -> part.stream().allMatch(each -> stands(each, review)))
                .forEach(part -> part.forEach(each -> changes.put(each.place(), each.after())));
        return changes.list();
    }

    private static boolean stands(Change change, Review review) {
        return Objects.equals(review.find(change.place()).orElse(null), change.before());
    }
}
