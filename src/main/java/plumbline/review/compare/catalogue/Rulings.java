package plumbline.review.compare.catalogue;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.compare.Obstacle;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds what an audit decided about its catalogue that the next one does not say.
///
/// `asked` and `asks` are the digests of the checks in the last audit and in the next one, by id;
/// `names` are new names of services.
public record Rulings(
        Review last,
        Review now,
        SortedMap<String, String> asked,
        SortedMap<String, String> asks,
        Map<String, String> names) {

    private static final Comparator<Ruling> BY_KIND =
            Comparator.comparing(Ruling::kind)
                    .thenComparing(Ruling::check)
                    .thenComparing(Ruling::title)
                    .thenComparing(Ruling::service);

    public Rulings {
        asked = new TreeMap<>(asked);
        asks = new TreeMap<>(asks);
        names = Map.copyOf(names);
    }

    /// Checks of its own first, then what is not asked, other severities, and what judging takes
    /// for granted.
    public List<Ruling> all() {
        return last.decisions()
                .flatMap(each -> find(each.getKey(), each.getValue()).stream())
                .sorted(BY_KIND)
                .toList();
    }

    /// The next audit with all of them that are proposals, to see what else can be taken over then.
    public static Review after(Review now, Collection<Ruling> all) {
        Review after = Review.of(now.actions());
        List<Ruling> proposals = all.stream().filter(Ruling::isProposal).toList();
        Author.of("")
                .act(after, TakeOver.of(proposals, List.of(), List.of()))
                .ifPresent(after::add);
        return after;
    }

    private Optional<Ruling> find(Place then, Decision said) {
        Place place = renamed(then);
        Decision stands = now.find(place).orElse(null);
        if (Objects.equals(stands, said)) {
            return Optional.empty();
        }
        return kind(said, then.subject())
                .map(
                        kind ->
                                new Ruling(
                                        kind,
                                        new Change(place, stands, said),
                                        obstacles(then.subject(), stands)));
    }

    private Optional<Ruling.Kind> kind(Decision said, Subject subject) {
        return switch (said) {
            case Decision.Own _ -> Optional.of(Ruling.Kind.OWN_CHECK);
            case Decision.Setting _ -> Optional.of(Ruling.Kind.SETTING);
            case Decision.Unasked _ -> Optional.of(Ruling.Kind.NOT_ASKED);
            case Decision.Weight _ when !isCarriedWithItsResult(subject) ->
                    Optional.of(Ruling.Kind.SEVERITY);
            default -> Optional.empty();
        };
    }

    /// The severity of a cell comes with its result, where one stands there and none here.
    private boolean isCarriedWithItsResult(Subject subject) {
        return subject instanceof Subject.OfCell(Cell cell)
                && isDecided(last, cell)
                && !isDecided(now, renamed(cell));
    }

    private static boolean isDecided(Review review, Cell cell) {
        return review.find(Place.of(cell, Aspect.RESULT)).isPresent();
    }

    private Cell renamed(Cell cell) {
        return cell.ofService(names.getOrDefault(cell.service(), cell.service()));
    }

    private Place renamed(Place place) {
        Subject subject =
                switch (place.subject()) {
                    case Subject.OfCell(Cell cell) -> new Subject.OfCell(renamed(cell));
                    case Subject.OfService(String service) ->
                            new Subject.OfService(names.getOrDefault(service, service));
                    case Subject other -> other;
                };
        return new Place(subject, place.aspect(), place.item());
    }

    private Set<Obstacle> obstacles(Subject subject, @Nullable Decision stands) {
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        if (stands != null) {
            found.add(Obstacle.SAID_OTHERWISE);
        }
        String check =
                switch (subject) {
                    case Subject.OfCheck(String id) -> id;
                    case Subject.OfCell(Cell cell) -> cell.check();
                    default -> "";
                };
        if (!check.isEmpty() && !OwnCheck.isOwn(check)) {
            ofCheck(check).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Obstacle> ofCheck(String check) {
        String then = asked.get(check);
        String here = asks.get(check);
        if (here == null && !asks.isEmpty()) {
            return Optional.of(Obstacle.CHECK_GONE);
        }
        if (then == null || here == null) {
            return Optional.of(Obstacle.CHECK_UNKNOWN);
        }
        return then.equals(here) ? Optional.empty() : Optional.of(Obstacle.CHECK_CHANGED);
    }
}
